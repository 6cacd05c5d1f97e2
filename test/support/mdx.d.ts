declare module '@storybook/addon-docs/mdx-loader' {
  /** The compiler of MDX inside Storybook, as webpack would call it. */
  interface LoaderContext {
    async(): (error: Error | null, code?: string) => void;
    getOptions(): { mdxCompileOptions: object };
    resourcePath: string;
  }
  export default function load(this: LoaderContext, source: string): Promise<void>;
}
