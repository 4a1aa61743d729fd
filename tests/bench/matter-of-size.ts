import type { CaseEvent, EventOfKind } from '../../shared/model/event.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { CaseDate } from '../../shared/time/case-date.ts';
import { addDays, type CivilDay } from '../../shared/time/civil-day.ts';
import { tableSchemas } from '../../shared/model/tables.ts';

const START = '2015-01-01' as CivilDay;
const DAYS = 3650;
const zones = ['America/New_York', 'America/Chicago', 'America/Los_Angeles'] as const;
const authorities = ['ice', 'usms', 'county', 'state'] as const;
const subjects = ['the petition', 'bond', 'release', 'the complaint', 'discovery', 'the record'];
const proceedings = [
  { id: 'p1', kind: 'removal-240', title: 'Immigration court' },
  { id: 'p2', kind: 'habeas', title: 'Habeas' },
  { id: 'p3', kind: 'federal-criminal', title: 'Criminal case' },
  { id: 'p4', kind: 'petition-for-review', title: 'Petition for review' },
] as const;

/**
 * A matter of so many events over ten years: eight lanes, three in ten events are stretches of
 * time, one hearing in five was reset. The same count and number always give the same matter.
 *
 * @param number another matter of that size for each
 */
export function matterOfSize(count: number, number = 0): MatterView {
  const random = randomFrom(count + number);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T =>
    list[Math.floor(random() * list.length)] as T;
  const someDay = () => addDays(START, Math.floor(random() * DAYS));
  const templates = {
    hearing: template({
      kind: 'hearing',
      details: { settings: [{ id: 's1', date: dayOf(START) }] },
    }),
    filing: template({ kind: 'filing', date: dayOf(START) }),
    order: template({ kind: 'order', date: dayOf(START) }),
    deadline: template({ kind: 'deadline', date: dayOf(START) }),
    condition: template({ kind: 'condition', date: dayOf(START) }),
    note: template({ kind: 'note', date: dayOf(START) }),
  };
  const eventOf = (place: number): CaseEvent => {
    const id = `e${place}`;
    const day = someDay();
    const own = { id, order: 0, proceedingId: pick(proceedings).id };
    if (random() < 0.3) {
      const last = addDays(day, 2 + Math.floor(random() ** 3 * 200));
      const title = `Stay pending ${pick(subjects)}`;
      if (random() < 0.25)
        return {
          ...templates.condition,
          ...own,
          title,
          date: dayOf(day),
          details: { ...detailsOf(templates.condition, 'condition'), until: dayOf(last) },
        } as CaseEvent;
      const date = { kind: 'from-to', from: day, to: last, precision: 'day', asTyped: '' };
      return { ...templates.note, ...own, title, date } as CaseEvent;
    }
    const kind = pick(['hearing', 'hearing', 'filing', 'order', 'deadline'] as const);
    const title = `${kind === 'hearing' ? 'Hearing on' : 'Motion about'} ${pick(subjects)}`;
    if (kind !== 'hearing')
      return { ...templates[kind], ...own, title, date: dayOf(day, random() < 0.1) } as CaseEvent;
    const first = hearingDate(day, 8 + Math.floor(random() * 9), pick(zones));
    const details = detailsOf(templates.hearing, 'hearing');
    const [setting] = details.settings;
    const isReset = random() < 0.2;
    const next = hearingDate(addDays(day, 14), 10, pick(zones));
    const settings = isReset
      ? [
          { ...setting, id: 's1', date: first, status: 'reset', replacedBy: 's2' },
          { ...setting, id: 's2', date: next },
        ]
      : [{ ...setting, date: first }];
    return { ...templates.hearing, ...own, title, details: { ...details, settings } } as CaseEvent;
  };
  return {
    client: tableSchemas.clients.parse({ id: 'client', name: 'Ana Example' }),
    matter: tableSchemas.matters.parse({
      id: 'matter',
      clientId: 'client',
      title: 'Bench',
      factsCurrentThrough: addDays(START, DAYS),
    }),
    proceedings: proceedings.map((one, order) =>
      tableSchemas.proceedings.parse({ ...one, order, matterId: 'matter' }),
    ),
    events: Array.from({ length: count }, (_, place) => eventOf(place)),
    stints: stintsFor(count, random),
    claims: [],
    positions: [],
    confirmations: [],
    bars: [],
  };
}

function stintsFor(count: number, random: () => number): MatterView['stints'] {
  const many = Math.max(3, Math.min(24, Math.round(count / 25)));
  const span = Math.floor(DAYS / many);
  return Array.from({ length: many }, (_, number) => {
    const from = addDays(START, number * span);
    const to = addDays(from, Math.max(2, Math.floor(span * (0.5 + random() * 0.5))));
    return tableSchemas.stints.parse({
      id: `stint${number}`,
      matterId: 'matter',
      authority: authorities[number % authorities.length] ?? 'ice',
      bookIn: dayOf(from),
      bookOut: dayOf(to),
      endedBy: random() < 0.5 ? 'release' : 'transfer',
    });
  });
}

/** One whole event of a kind; the others are copies of it, since checking each takes too long. */
function template(given: object): CaseEvent {
  return tableSchemas.events.parse({ id: 'e', matterId: 'matter', title: 'Event', ...given });
}

function detailsOf<K extends 'hearing' | 'condition'>(event: CaseEvent, kind: K) {
  if (event.kind !== kind) throw new Error(`Not a ${kind}`);
  return event.details as EventOfKind<K>['details'];
}

function dayOf(day: CivilDay, isRough = false): CaseDate {
  return { kind: isRough ? 'around' : 'on', from: day, precision: 'day', asTyped: '' };
}

function hearingDate(day: CivilDay, hour: number, zone: string): CaseDate {
  const time = `${String(hour).padStart(2, '0')}:30`;
  return { kind: 'on', from: day, precision: 'time', time, zone, asTyped: '' };
}

/** A small linear congruential generator: the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
