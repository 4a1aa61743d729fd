/**
 * What went wrong, for a person to read later: a stable code (`area/reason`) and the values its
 * sentence needs: file paths, record ids, the title of a row that a file breaks a rule in. Said to the
 * person at the screen; a log takes the code alone.
 */
export type Failure = {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
};

/** An outcome that callers must look at: expected failures are values, bugs throw. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Wraps a good outcome. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/**
 * Wraps an expected failure.
 *
 * @example
 * fail('matter-file/newer', { version: 9 })
 * //=> { ok: false, failure: { code: 'matter-file/newer', details: { version: 9 } } }
 */
export function fail(
  code: string,
  details: Readonly<Record<string, string | number>> = {},
): Result<never> {
  return { ok: false, failure: { code, details } };
}
