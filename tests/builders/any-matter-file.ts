import fc from 'fast-check';
import { addDays } from '../../shared/time/civil-day.ts';
import {
  after,
  around,
  before,
  between,
  day,
  fromTo,
  matterFileOf,
  on,
  undated,
} from './matter-view.ts';

/** Text that has broken programs before: scripts, directions, quotes, controls, names of fields. */
export const hostileLine = fc.oneof(
  fc.string({ maxLength: 40, unit: 'grapheme' }),
  fc.constantFrom(
    '',
    'Сенаит Хайле',
    'ሰናይት',
    'محمد بن علي',
    '\u202Egnp.exe',
    '"quoted", {braces}',
    '__proto__',
    'constructor',
    'a\u0000b',
    'line\nbreak',
    '</script>',
  ),
);
const title = hostileLine.map((text) => (text === '' ? 'Untitled' : text));

const somewhen = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(day('2019-01-01'), days));
const cut = fc.constantFrom(4, 7, 10);
const partial = fc.tuple(somewhen, cut).map(([text, length]) => text.slice(0, length));
const ends = fc
  .tuple(somewhen, somewhen, cut, cut)
  .map(([one, other, cutFrom, cutTo]) =>
    one <= other
      ? ([one.slice(0, cutFrom), other.slice(0, cutTo)] as const)
      : ([other.slice(0, cutFrom), one.slice(0, cutTo)] as const),
  );
const time = fc.constantFrom('00:00', '08:30', '13:00', '23:59');
const zone = fc.constantFrom('America/New_York', 'America/Phoenix', 'Pacific/Guam', 'UTC');

/** Any date as a file writes it. */
export const anyFileDate: fc.Arbitrary<object> = fc.oneof(
  fc.constant(undated),
  fc.tuple(fc.constantFrom(on, around, before, after), partial).map(([kind, from]) => kind(from)),
  fc
    .tuple(fc.constantFrom(on, around, before, after), somewhen, time, zone)
    .map(([kind, from, at, where]) => kind(from, at, where)),
  fc.tuple(fc.constantFrom(between, fromTo), ends).map(([kind, [from, to]]) => kind(from, to)),
);
const optionalDate = fc.option(anyFileDate, { nil: null });

const person = fc.constantFrom('', 'MQ', 'person-0', 'person-1');

const fact = {
  enteredBy: person,
  enteredAt: fc.option(fc.nat(), { nil: null }),
  archived: fc.boolean(),
  standing: fc.constantFrom('undisputed', 'disputed-by-us', 'disputed-by-the-government', 'unsure'),
  note: hostileLine,
  sources: fc.array(
    fc.record({
      kind: fc.constantFrom('docket', 'press', 'client', 'other'),
      label: hostileLine,
      dateAsStated: hostileLine,
      quote: hostileLine,
    }),
    { maxLength: 2 },
  ),
};
const authority = fc.constantFrom('ice', 'cbp', 'usms', 'bop', 'orr', 'state', 'county', 'other');
const facility = fc.constantFrom(
  null,
  { name: 'Example County Jail', city: 'Example' },
  { name: '', state: 'MA' },
);
const eventBase = {
  ...fact,
  title,
  order: fc.integer({ min: -3, max: 3 }),
  proceedingId: fc.constantFrom(null, 'proceeding-0', 'proceeding-1'),
};

const datedEvent = fc.record({
  ...eventBase,
  kind: fc.constantFrom(
    'encounter',
    'arrest',
    'visa-action',
    'charge',
    'filing',
    'order',
    'release',
    'bond',
    'condition',
    'contact',
    'deadline',
    'task',
    'note',
  ),
  date: anyFileDate,
});

const attendedEvent = fc
  .record({
    ...eventBase,
    kind: fc.constantFrom('hearing', 'appointment'),
    dates: fc.array(
      fc.tuple(anyFileDate, fc.constantFrom('set', 'held', 'reset', 'continued', 'vacated')),
      { minLength: 1, maxLength: 4 },
    ),
    linked: fc.boolean(),
  })
  .map(({ dates, linked, ...event }) => ({
    ...event,
    details: {
      settings: dates.map(([date, status], index) => ({
        id: `setting-${String(index)}`,
        date,
        form: date === undated ? 'to-be-determined' : 'exact',
        enteredBy: 'person-0',
        enteredAt: index,
        status,
        replacedBy: linked && index + 1 < dates.length ? `setting-${String(index + 1)}` : null,
      })),
    },
  }));

function numbered(prefix: string, rows: readonly object[]): readonly object[] {
  return rows.map((row, index) => ({ id: `${prefix}-${String(index)}`, ...row }));
}

/** A matter file with rows of every list, as somebody outside would write it. */
export const validFile: fc.Arbitrary<object> = fc
  .record({
    name: title,
    dateOfBirth: fc.option(partial, { nil: null }),
    events: fc.array(fc.oneof(datedEvent, attendedEvent), { maxLength: 12 }),
    stints: fc.array(
      fc.record({ ...fact, authority, facility, bookIn: anyFileDate, bookOut: optionalDate }),
      { maxLength: 5 },
    ),
    claims: fc.array(
      fc.record({
        ...fact,
        authority,
        kind: fc.constantFrom('writ', 'warrant-i200', 'ice-custody-claim'),
        lodged: anyFileDate,
        lifted: optionalDate,
      }),
      { maxLength: 3 },
    ),
    bars: fc.array(
      fc.record({
        ...fact,
        kind: fc.constantFrom('tro', 'court-stay', 'pending-fear-claim', 'other'),
        from: anyFileDate,
        expires: optionalDate,
        lifted: optionalDate,
      }),
      { maxLength: 3 },
    ),
    factsCurrentThrough: fc.option(somewhen, { nil: null }),
  })
  .map(({ name, dateOfBirth, factsCurrentThrough, ...rows }) =>
    matterFileOf({
      persons: [{ id: 'person-0', initials: 'JP', name }],
      client: { name, dateOfBirth, enteredBy: 'person-0' },
      matter: { title: name, factsCurrentThrough },
      proceedings: ['removal-240', 'federal-criminal'].map((kind, index) => ({
        id: `proceeding-${String(index)}`,
        kind,
        ntaServed: index === 0 ? undated : null,
      })),
      events: numbered('event', rows.events),
      stints: numbered('stint', rows.stints),
      claims: numbered('claim', rows.claims),
      bars: numbered('bar', rows.bars),
    }),
  );
