/** TypeScript source of plain data, with no-break spaces and hyphens written as escapes so that they can be seen. */
export function source(value: unknown, indent = ''): string {
  if (typeof value === 'string')
    return `'${value
      .replace(/[\\']/g, '\\$&')
      .replace(/\n/g, '\\n')
      .replace(/\u00a0/g, '\\u00a0')
      .replace(/\u2011/g, '\\u2011')}'`;
  const inner = `${indent}  `;
  const lines = Object.entries(value as object).map(([key, item]) => {
    const name = /^\w+$/.test(key) ? key : `'${key}'`;
    return `${inner}${name}: ${source(item, inner)},\n`;
  });
  return lines.length ? `{\n${lines.join('')}${indent}}` : '{}';
}
