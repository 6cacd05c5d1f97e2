import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Words } from '../../../locale/choose.js';

export const words = ({ text, lang }: Words): TemplateResult => html`
  <span lang=${lang ?? nothing}>${text}</span>
`;
