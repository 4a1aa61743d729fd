import { type CaseEvent, type EventOfKind, eventSchema } from '../model/event.ts';
import type { Setting } from '../model/hearing.ts';
import type { PhraseKey } from '../phrases/phrases.ts';
import type { Say } from '../phrases/speaker.ts';

/**
 * An event in fixed words: no word that anybody typed is in it, so that it can say nothing of charges,
 * asylum, cooperation or of another person. Null for a kind that has no such words.
 */
export function plainEvent(event: CaseEvent, say: Say): CaseEvent | null {
  const { id, matterId, proceedingId, order, archived, milestone } = event;
  const shape = { id, matterId, proceedingId, order, archived, milestone };
  switch (event.kind) {
    case 'hearing':
    case 'appointment': {
      const { kind, details } = event;
      const title = say(kind === 'hearing' ? 'event.courtDate' : 'kind.appointment');
      const { mode } = details;
      const settings = details.settings.map(plainSetting);
      return eventSchema.parse({ ...shape, kind, title, details: { mode, settings } });
    }
    case 'release': {
      const { kind, date } = event;
      return eventSchema.parse({ ...shape, kind, date, title: say('event.release') });
    }
    case 'condition': {
      const { kind, date, details } = event;
      const { status, until } = details;
      const title = titleOf(event, say);
      return title === null
        ? null
        : eventSchema.parse({ ...shape, kind, date, title, details: { status, until } });
    }
    default:
      return null;
  }
}

/** A condition with a clock is the one that a client must not miss: it is said without its subject. */
function titleOf({ details }: EventOfKind<'condition'>, say: Say): string | null {
  const { category, reactionHours } = details;
  if (reactionHours !== null) return say('event.reportWithin', { hours: reactionHours });
  const key = conditionKeys[category];
  return key === null ? null : say(key);
}

/**
 * What a condition is called. Null = it says too much where others read along: whom to stay away from,
 * what is treated.
 */
const conditionKeys: Readonly<
  Record<EventOfKind<'condition'>['details']['category'], PhraseKey | null>
> = {
  travel: 'condition.travel',
  passport: 'condition.passport',
  reporting: 'condition.reporting',
  'check-in': 'condition.check-in',
  monitor: 'condition.monitor',
  residence: 'condition.residence',
  contact: null,
  treatment: null,
  other: null,
};

function plainSetting({ id, form, date, status, replacedBy, verifiedBy }: Setting): object {
  return { id, form, date, status, replacedBy, verifiedBy };
}
