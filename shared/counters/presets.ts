import { custodySpans } from '../custody/spans.ts';
import { staysOf } from '../custody/stays.ts';
import type { Ruler } from '../model/counter.ts';
import type { CaseEvent, EventOfKind } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { NamedRecord } from '../model/record.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { compareCaseDates } from '../time/date-order.ts';

/** What a new counter begins with. */
export type CounterPreset = {
  readonly id: 'arrest-hours' | 'detention' | 'post-order' | 'to-indictment' | 'own';
  /** As the choice of presets names it. */
  readonly name: string;
  /** As the counter is called; empty for one's own. */
  readonly title: string;
  readonly rulers: readonly Ruler[];
  /** Null where the file has no such record: the form asks for it. */
  readonly fromRecord: NamedRecord | null;
  /** Null = it runs. */
  readonly toRecord: NamedRecord | null;
};

const ownCounter: CounterPreset = {
  id: 'own',
  name: 'One of your own',
  title: '',
  rulers: [],
  fromRecord: null,
  toRecord: null,
};

const days = (...amounts: readonly number[]): readonly Ruler[] =>
  amounts.map((amount) => ({ amount, unit: 'days' }));

/**
 * The counters that a practice begins with, each from the record of the matter that it is about: the
 * last arrest, the book-in that began the present stay, the last order of removal that nobody marked as
 * vacated, the last arrest ahead of the indictment. The marks are what the office watches; no rule of law is
 * computed here.
 */
export function counterPresets(view: MatterView, today: CivilDay): readonly CounterPreset[] {
  const live = view.events.filter((event) => !event.archived);
  const arrests = live.filter((event) => event.kind === 'arrest').sort(byDate);
  const indictment = live
    .filter((event) => event.kind === 'charge' && event.details.instrument === 'indictment')
    .sort(byDate)
    .at(-1);
  const order = live
    .filter(
      (event): event is EventOfKind<'order'> =>
        event.kind === 'order' &&
        event.details.orderType === 'removal' &&
        event.details.force !== 'vacated' &&
        event.details.force !== 'superseded',
    )
    .sort(byDate)
    .at(-1);
  const stay = staysOf(custodySpans(view, today)).at(-1);
  const bookIn = stay?.spans[0]?.stint;
  const beforeIndictment =
    indictment === undefined
      ? arrests
      : arrests.filter((arrest) => byDate(arrest, indictment) <= 0);
  return [
    {
      id: 'arrest-hours',
      name: 'Since arrest: 48 hours',
      title: 'Since arrest',
      rulers: [{ amount: 48, unit: 'hours' }],
      fromRecord: eventRef(arrests.at(-1)),
      toRecord: null,
    },
    {
      id: 'detention',
      name: 'Detention: 30, 90, 180 days',
      title: 'Detention',
      rulers: days(30, 90, 180),
      fromRecord: bookIn === undefined ? null : { table: 'stints', id: bookIn.id },
      toRecord: null,
    },
    {
      id: 'post-order',
      name: 'Post-order custody: 90 days, 6 months',
      title: 'Since the order of removal',
      rulers: [...days(90), { amount: 6, unit: 'months' }],
      fromRecord: eventRef(order),
      toRecord: null,
    },
    {
      id: 'to-indictment',
      name: 'Arrest to indictment: 30 days',
      title: 'Arrest to indictment',
      rulers: days(30),
      fromRecord: eventRef(beforeIndictment.at(-1)),
      toRecord: eventRef(indictment),
    },
    ownCounter,
  ];
}

/** The preset of a name; one of one's own where there is none of that name. */
export function counterPreset(view: MatterView, today: CivilDay, id: string): CounterPreset {
  return counterPresets(view, today).find((preset) => preset.id === id) ?? ownCounter;
}

function byDate(one: CaseEvent, other: CaseEvent): number {
  return 'date' in one && 'date' in other ? compareCaseDates(one.date, other.date) : 0;
}

function eventRef(event: CaseEvent | undefined): NamedRecord | null {
  return event === undefined ? null : { table: 'events', id: event.id };
}
