export { toCsv } from '../files/csv.js';
export type { CsvSettings } from '../files/csv.js';
export { DocumentError } from '../files/prepare.js';
export { renderStatic } from '../files/static.js';
export type { RenderStaticSettings } from '../files/static.js';
export { renderSVG } from '../files/svg.js';
export type { RenderSettings } from '../files/svg.js';
