import { type CaseEvent, type EventOfKind, eventSchema } from '../model/event.ts';
import type { Setting } from '../model/hearing.ts';
import {
  PLAIN_APPOINTMENT,
  PLAIN_COURT_DATE,
  PLAIN_RELEASE,
  plainConditions,
} from './plain-words.ts';

/**
 * An event in fixed words: no word that anybody typed is in it, so that it can say nothing of charges,
 * asylum, cooperation or of another person. Null for a kind that has no such words.
 */
export function plainEvent(event: CaseEvent): CaseEvent | null {
  const { id, matterId, proceedingId, order, archived, milestone } = event;
  const shape = { id, matterId, proceedingId, order, archived, milestone };
  switch (event.kind) {
    case 'hearing':
    case 'appointment': {
      const { kind, details } = event;
      const title = kind === 'hearing' ? PLAIN_COURT_DATE : PLAIN_APPOINTMENT;
      const { mode } = details;
      const settings = details.settings.map(plainSetting);
      return eventSchema.parse({ ...shape, kind, title, details: { mode, settings } });
    }
    case 'release': {
      const { kind, date } = event;
      return eventSchema.parse({ ...shape, kind, date, title: PLAIN_RELEASE });
    }
    case 'condition': {
      const { kind, date, details } = event;
      const { status, until } = details;
      const title = titleOf(event);
      return title === null
        ? null
        : eventSchema.parse({ ...shape, kind, date, title, details: { status, until } });
    }
    default:
      return null;
  }
}

/** A condition with a clock is the one that a client must not miss: it is said without its subject. */
function titleOf({ details }: EventOfKind<'condition'>): string | null {
  const { category, reactionHours } = details;
  if (reactionHours !== null)
    return `Something must be reported within ${String(reactionHours)} hours: call us at once`;
  return plainConditions[category];
}

function plainSetting({ id, form, date, status, replacedBy, verifiedBy }: Setting): object {
  return { id, form, date, status, replacedBy, verifiedBy };
}
