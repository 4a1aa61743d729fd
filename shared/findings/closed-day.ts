import type { CaseEvent } from '../model/event.ts';
import { currentSetting } from '../model/event-date.ts';
import { type CaseDate, isExactDay } from '../time/case-date.ts';
import { type Closing, type ClosingPlace, closingsOn } from '../time/closing-days.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { isPast } from './ends.ts';
import type { FindingCheck, FindingContext } from './finding.ts';
import { quoted, record, sayDay } from './words.ts';

/** A filing, an open deadline or a coming hearing on a day on which its court, or every court, is closed. */
export const closedDay: FindingCheck = {
  code: 'closed-day',
  name: 'On a weekend or holiday',
  find: ({ view, today, proceedings, counting }) => {
    const places = new Map<string, ClosingPlace>();
    const placeOf = (courtId: string): ClosingPlace => {
      const place = places.get(courtId) ?? placeOfCourt(courtId, counting);
      places.set(courtId, place);
      return place;
    };
    return view.events.flatMap((event) => {
      const date = dateToCheck(event);
      if (date === null || !isExactDay(date)) return [];
      if (event.kind === 'hearing' && isPast(date, today)) return [];
      const court = proceedings.get(event.proceedingId ?? '')?.court ?? null;
      const place = court === null || court.id === '' ? nowhere : placeOf(court.id);
      const [closing] = place === nowhere ? everywhereOn(date.from) : closingsOn(date.from, place);
      if (closing === undefined) return [];
      return [
        {
          severity: 'doubtful',
          sentence: `${quoted(event.title)} is dated ${sayDay(date.from)}${sayClosing(closing)}`,
          records: [record('events', event)],
          field: 'Date',
        },
      ];
    });
  },
};

const nowhere: ClosingPlace = { state: null, own: [] };

/** The closed days that the office recorded of a court, and the holidays of the state of one that it added. */
function placeOfCourt(courtId: string, counting: FindingContext['counting']): ClosingPlace {
  if (counting === null) return nowhere;
  const { courts, closuresOf } = counting.office;
  const row = courts.find(({ id, court }) => (court.id === '' ? id : court.id) === courtId);
  const own = closuresOf(courtId);
  const state = row?.state ?? '';
  return own.length === 0 && state === '' ? nowhere : { state: state === '' ? null : state, own };
}

function sayClosing({ tier, name }: Closing): string {
  if (tier === 'own') return ` (${name}): its court was closed.`;
  return `${tier === 'weekend' ? '' : ` (${name})`}: a weekend or a holiday.`;
}

/** The days of all matters are few; each is looked up once. */
const closings = new Map<CivilDay, readonly Closing[]>();

function everywhereOn(day: CivilDay): readonly Closing[] {
  const known = closings.get(day) ?? closingsOn(day, nowhere);
  closings.set(day, known);
  return known;
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
