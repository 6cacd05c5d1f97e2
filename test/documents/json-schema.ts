import assert from 'node:assert/strict';
import type { Wrong } from './sample.js';

const NOTES = new Set(['$schema', '$defs', 'title', 'description', 'default', 'format']);

/** Paths of a value that a JSON Schema refuses, by the keywords that our schemas use; any other keyword throws. */
export function faultsAgainst(root: Wrong, value: Wrong, schema: Wrong = root, path = ''): string[] {
  const go = (part: Wrong, inner: Wrong, at: string) => faultsAgainst(root, inner, part, at);
  const isObject = !!value && typeof value === 'object' && !Array.isArray(value);
  const fails = (ok: boolean) => (ok ? [] : [path]);
  return Object.entries<Wrong>(schema).flatMap(([keyword, rule]) => {
    switch (keyword) {
      case '$ref':
        return go(root.$defs[rule.slice(8)], value, path);
      case 'type':
        return fails([rule].flat().some((type: string) => isA(type, value)));
      case 'enum':
        return fails(rule.includes(value));
      case 'const':
        return fails(rule === value);
      case 'required':
        return fails(!isObject || rule.every((key: string) => Object.hasOwn(value, key)));
      case 'properties':
        return Object.keys(rule).flatMap((key) =>
          isObject && Object.hasOwn(value, key) ? go(rule[key], value[key], `${path}.${key}`) : [],
        );
      case 'additionalProperties':
        return Object.keys(value).flatMap((key) => go(rule, value[key], `${path}.${key}`));
      case 'items':
        return Array.isArray(value)
          ? value.flatMap((item, index) => go(rule, item, `${path}[${index}]`))
          : [];
      case 'prefixItems':
        return rule.flatMap((part: Wrong, index: number) => go(part, value[index], `${path}[${index}]`));
      case 'minItems':
      case 'minLength':
        return fails(value.length >= rule);
      case 'minimum':
        return fails(typeof value !== 'number' || value >= rule);
      case 'pattern':
        return fails(typeof value !== 'string' || new RegExp(rule, 'u').test(value));
      case 'anyOf':
        return fails(rule.some((part: Wrong) => !go(part, value, path).length));
      default:
        assert.ok(NOTES.has(keyword), keyword);
        return [];
    }
  });
}

function isA(type: string, value: Wrong): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  return typeof value === type && value !== null && !Array.isArray(value);
}
