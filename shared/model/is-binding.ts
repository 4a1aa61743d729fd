import type { OpenStatus } from './duty-event.ts';

/**
 * Whether a deadline or a condition still binds: also one of which somebody says that it was not met, for
 * as long as nothing else came of that.
 */
export function isBinding(status: OpenStatus): boolean {
  return status === 'open' || status === 'alleged-not-met';
}
