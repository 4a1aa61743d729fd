import { assertNever } from '../result/invariant.ts';
import type { AttendedEvent } from './event-date.ts';
import {
  type NextSetting,
  recordOutcome,
  recordReset,
  type Reset,
  type SettingEnd,
} from './record-reset.ts';

/** What happened to the setting that holds now: how it ended, and the date that follows, if any. */
export type SettingAct = {
  readonly as: SettingEnd;
  /** Why it ended so; of one that was held, what came of it. */
  readonly reason: string;
  /** Null where no date follows; then `as` is none of reset, continued, advanced. */
  readonly next: NextSetting | null;
};

/**
 * Records an act on one hearing. What came of a hearing that was held stands beside that setting and,
 * where it is not empty, as the outcome of the hearing.
 */
export function recordAct<E extends AttendedEvent>(event: E, act: SettingAct): E {
  const { as, reason, next } = act;
  const isOutcome = (as === 'held' || as === 'not-held') && reason !== '';
  const outcome = isOutcome ? reason : event.details.outcome;
  if (next !== null) {
    const after = recordReset(event, { ...next, as, reason } satisfies Reset);
    return { ...after, details: { ...after.details, outcome } };
  }
  switch (as) {
    case 'held':
    case 'not-held':
    case 'vacated':
    case 'not-reached':
      return recordOutcome(event, as, outcome, reason);
    case 'reset':
    case 'continued':
    case 'advanced':
      throw new TypeError(`A setting that was ${as} has a date that follows`);
    default:
      return assertNever(as);
  }
}
