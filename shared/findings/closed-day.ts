import type { CaseEvent } from '../model/event.ts';
import { currentSetting } from '../model/event-date.ts';
import { type CaseDate, isExactDay } from '../time/case-date.ts';
import { type Closing, closingsOn } from '../time/closing-days.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { isPast } from './ends.ts';
import type { FindingCheck } from './finding.ts';
import { quoted, record, sayDay } from './words.ts';

/** A filing, an open deadline or a coming hearing on a weekend or a federal holiday. */
export const closedDay: FindingCheck = {
  code: 'closed-day',
  name: 'On a weekend or holiday',
  find: ({ view, today }) =>
    view.events.flatMap((event) => {
      const date = dateToCheck(event);
      if (date === null || !isExactDay(date)) return [];
      if (event.kind === 'hearing' && isPast(date, today)) return [];
      const closing = closingOf(date.from);
      if (closing === null) return [];
      const name = closing.tier === 'weekend' ? '' : ` (${closing.name})`;
      return [
        {
          severity: 'doubtful',
          sentence: `${quoted(event.title)} is dated ${sayDay(date.from)}${name}: a weekend or a holiday.`,
          records: [record('events', event)],
          field: 'Date',
        },
      ];
    }),
};

/** The days of all matters are few; each is looked up once. */
const closings = new Map<CivilDay, Closing | null>();

function closingOf(day: CivilDay): Closing | null {
  const known = closings.get(day);
  if (known !== undefined) return known;
  const closing = closingsOn(day, { state: null, own: [] })[0] ?? null;
  closings.set(day, closing);
  return closing;
}

function dateToCheck(event: CaseEvent): CaseDate | null {
  switch (event.kind) {
    case 'filing':
      return event.date;
    case 'deadline':
      // A date that a rule gave was already counted past weekends, as far as the rule does.
      return event.details.status === 'open' && event.details.setBy !== 'rule' ? event.date : null;
    case 'hearing': {
      const setting = currentSetting(event);
      return setting.status === 'set' && setting.form === 'exact' ? setting.date : null;
    }
    default:
      return null;
  }
}
