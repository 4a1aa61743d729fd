import { fail, ok, type Result } from '../shared/result/result.ts';

/** What was typed behind each option. */
export type TypedValues = ReadonlyMap<string, readonly string[]>;

/**
 * One of some words; the first where nothing was typed.
 *
 * @failure cli/bad-choice
 */
export function choose<T extends string>(
  values: TypedValues,
  flag: string,
  choices: readonly T[],
): Result<T> {
  const [value = choices[0]] = values.get(flag) ?? [];
  const found = choices.find((choice) => choice === value);
  return found === undefined
    ? fail('cli/bad-choice', { flag, choices: choices.join(' or '), value: value ?? '' })
    : ok(found);
}
