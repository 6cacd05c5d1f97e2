import remarkGfm from 'remark-gfm';

/** How the pages of stories/docs are compiled. Without GitHub's Markdown a table stands as raw pipes. */
export const mdxCompileOptions = { remarkPlugins: [remarkGfm] };
