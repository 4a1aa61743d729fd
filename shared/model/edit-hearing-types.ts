import { fail, type Failure, ok, type Result } from '../result/result.ts';

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
  const type = checked(types, typed);
  if (!type.ok) return type;
  return types.length >= MOST_TYPES ? fail('hearing-types/full') : ok([...types, type.value]);
}

/**
 * What is wrong with a list as somebody types it, by place in the list: names that are empty or there
 * twice. Of two that are alike the later one is told.
 */
export function typeProblems(types: Types): ReadonlyMap<number, Failure> {
  const problems = new Map<number, Failure>();
  types.forEach((type, index) => {
    const found = checked(types.slice(0, index), type);
    if (!found.ok) problems.set(index, found.failure);
  });
  return problems;
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

function checked(others: Types, typed: string): Result<string> {
  const type = plainType(typed);
  if (type === '') return fail('hearing-types/empty');
  const isThere = others.some((one) => plainType(one).toLowerCase() === type.toLowerCase());
  return isThere ? fail('hearing-types/twice', { type }) : ok(type);
}

/** A type without blanks around and doubled ones in it. */
export function plainType(typed: string): string {
  return typed.trim().replaceAll(/\s+/g, ' ');
}
