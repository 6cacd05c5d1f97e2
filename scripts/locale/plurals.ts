/** Cardinal plural rules by category as CLDR writes them: `i % 10 = 2..4 and i % 100 != 12..14`; `other` has none. */
export type Rules = Record<string, { rule: string | null }>;

/** In the order in which forms are written. */
const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Numbers are written without trailing zeros and never as powers of ten. */
const OPERANDS: Record<string, string> = { n: 'n', i: 'i', v: 'v', w: 'v', f: 'f', t: 'f', c: '0', e: '0' };

/** TypeScript source of a function from CLDR's operands to the place of the form. */
export function pluralSource(rules: Rules): string {
  const conditions = ORDER.filter((category) => category in rules && category !== 'other').map((category) =>
    either(rules[category]?.rule ?? ''),
  );
  const body = conditions.map((condition, i) => `${condition} ? ${i} : `).join('') + conditions.length;
  const used = [...'nivf'].filter((operand) => new RegExp(`\\b${operand}\\b`).test(body));
  return `(${used.length ? `{ ${used.join(', ')} }` : ''}) => ${body}`;
}

const either = (rule: string): string => `(${rule.split(' or ').map(both).join(' || ')})`;
const both = (rule: string): string => rule.split(' and ').map(relation).join(' && ');

function relation(text: string): string {
  const [, operand = '', modulus, sign, list = ''] =
    /^\s*([nivwftce])(?: % (\d+))? (!?=) ([\d.,]+)\s*$/.exec(text) ?? [];
  const name = OPERANDS[operand];
  if (!name) throw new Error(`not a plural rule: ${text}`);
  const value = modulus ? `${name} % ${modulus}` : name;
  const any = list.split(',').map((range) => {
    const [from, to] = range.split('..');
    if (to === undefined) return `${value} === ${from}`;
    // A range holds whole numbers only.
    return `(${value} >= ${from} && ${value} <= ${to}${name === 'n' ? ' && v === 0' : ''})`;
  });
  return sign === '=' ? group(any) : `!${group(any, true)}`;
}

const group = (parts: string[], always = false): string =>
  parts.length > 1 || always ? `(${parts.join(' || ')})` : (parts[0] ?? 'false');
