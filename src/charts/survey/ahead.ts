import { loaders } from './forms/forms.js';

/**
 * Starts loading the form of a survey that has not been read yet, where one look tells it: a block of scales.
 * Anything may stand in the document; a wrong guess costs a file and nothing else.
 */
export function ahead(document: { questions?: unknown; waves?: unknown }): void {
  const { questions, waves } = document;
  const scales = Array.isArray(questions) && questions.every((question) => question?.kind === 'scale');
  if (scales && !waves) loaders.diverging().catch(() => {});
}
