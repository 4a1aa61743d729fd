import type { Failure, Result } from '../shared/result/result.ts';

/**
 * A failure on its way out of a stream, where only an error can travel. Whoever started the stream
 * catches it with `stopped` and answers with a `Result`.
 */
export class Stopped extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** The failure that ended a stream; any other error is a bug and goes on. */
export function stopped(error: unknown): Result<never> {
  if (error instanceof Stopped) return { ok: false, failure: error.failure };
  throw error;
}

/** The value of a good outcome; ends the stream otherwise. */
export function orStop<T>(outcome: Result<T>): T {
  if (!outcome.ok) throw new Stopped(outcome.failure);
  return outcome.value;
}
