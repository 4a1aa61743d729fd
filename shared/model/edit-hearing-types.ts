import { fail, ok, type Result } from '../result/result.ts';

type Types = readonly string[];

/**
 * Adds a type at the end of a list.
 *
 * @failure hearing-types/empty
 * @failure hearing-types/twice type: the list has it already, in whatever case
 * @failure hearing-types/full
 *
 * @example
 * addType(['bond'], ' status ') //=> { ok: true, value: ['bond', 'status'] }
 */
export function addType(types: Types, typed: string): Result<Types> {
  const type = checked(types, typed, -1);
  if (!type.ok) return type;
  return types.length >= MOST_TYPES ? fail('hearing-types/full') : ok([...types, type.value]);
}

/**
 * Renames one type; hearings that were entered under the old name keep it.
 *
 * @failure hearing-types/empty
 * @failure hearing-types/twice type
 */
export function renameType(types: Types, index: number, typed: string): Result<Types> {
  const type = checked(types, typed, index);
  return type.ok ? ok(types.map((one, at) => (at === index ? type.value : one))) : type;
}

/**
 * Puts one type a place earlier (-1) or later (1); at the end of the list it stays.
 *
 * @example
 * moveType(['a', 'b', 'c'], 2, -1) //=> ['a', 'c', 'b']
 */
export function moveType(types: Types, index: number, step: -1 | 1): Types {
  const to = index + step;
  if (to < 0 || to >= types.length) return types;
  return types.map((one, at) =>
    at === index ? (types[to] ?? one) : at === to ? (types[index] ?? one) : one,
  );
}

/** Takes one type off the list; hearings that were entered under it keep it. */
export function removeType(types: Types, index: number): Types {
  return types.filter((_, at) => at !== index);
}

/** As many as the schema lets a list have. */
const MOST_TYPES = 200;

function checked(types: Types, typed: string, own: number): Result<string> {
  const type = typed.trim().replace(/\s+/g, ' ');
  if (type === '') return fail('hearing-types/empty');
  const same = (one: string, at: number) => at !== own && one.toLowerCase() === type.toLowerCase();
  return types.some(same) ? fail('hearing-types/twice', { type }) : ok(type);
}
