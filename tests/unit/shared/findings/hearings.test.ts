import { describe, expect, test } from 'vitest';
import { personSchema } from '../../../../shared/model/person.ts';
import { between, fromTo, on, stint, undated } from '../../../builders/matter-view.ts';
import { court, fact, found, hearing, said } from './found.ts';

const NY = 'America/New_York';
const proceedings = [
  { id: 'removal', kind: 'removal-240', court: court('eoir-boston', 'Boston') },
  { id: 'crime', kind: 'federal-criminal', court: court('mad', 'Boston') },
  { id: 'state', kind: 'state-criminal', court: court('vt-1', 'Burlington') },
];
const inCase = (proceedingId: string) => ({ proceedingId });

describe('a hearing that has passed and is still set', () => {
  test('asks what became of it, also where its day is not exact', () => {
    expect(said('past-still-set', { events: [hearing('Status', on('2026-11-24'))] })).toEqual([
      'missing: “Status” was set for Nov 24, 2026, which has passed; what became of it is not recorded.',
    ]);
    const fuzzy = [hearing('Status', between('2026-10-01', '2026-10-20'))];
    expect(found('past-still-set', { events: fuzzy })).toHaveLength(1);
  });
  test('is none today, where it can still come, when it was held, and in an archived record', () => {
    const events = [
      hearing('a', on('2026-11-25')),
      hearing('b', on('2026-11')),
      hearing('c', on('2026-11-01'), { status: 'held' }),
      hearing('d', on('2026-11-01'), {}, { archived: true }),
      hearing('e', undated, { form: 'to-be-determined' }),
    ];
    expect(found('past-still-set', { events })).toEqual([]);
  });
  test('is a control date that passed where it was one', () => {
    const events = [hearing('Master', on('2026-11-01'), { form: 'control' })];
    expect(said('control-date-passed', { events })).toEqual([
      'missing: The control date of “Master”, Nov 1, 2026, has passed and no hearing date is recorded.',
    ]);
    expect(found('past-still-set', { events })).toEqual([]);
  });
});

test('what is marked as held cannot lie ahead', () => {
  const events = [hearing('Trial', on('2027-01-05'), { status: 'held' })];
  expect(said('outcome-ahead', { events })).toEqual([
    'wrong: “Trial” is marked as held, but its date, Jan 5, 2027, has not come yet.',
  ]);
  const today = [hearing('Trial', on('2026-11-25'), { status: 'held' })];
  expect(found('outcome-ahead', { events: today })).toEqual([]);
});

test('a hearing is not set in a proceeding that is closed', () => {
  const closed = [{ ...proceedings[0], closedOn: '2026-10-01' }];
  const events = [hearing('Master', on('2027-01-05'), {}, inCase('removal'))];
  expect(found('hearing-after-closing', { events, proceedings: closed })).toHaveLength(1);
  expect(found('hearing-after-closing', { events, proceedings })).toEqual([]);
});

describe('hearings of one attorney', () => {
  const code = 'hearing-clash';
  const at = (id: string, time: string, where: string, details = {}, more = {}) =>
    hearing(id, on('2027-01-05', time, NY), details, { ...inCase(where), ...more });
  test('clash at one time', () => {
    const events = [at('Master', '09:00', 'removal'), at('Status', '09:00', 'crime')];
    expect(said(code, { events, proceedings })).toEqual([
      'wrong: “Master” (Jan 5, 2027, 9:00 AM ET) is at the same time as “Status” for the same attorney.',
    ]);
  });
  test('may clash less than an hour apart, and in two cities on one half of a day', () => {
    const near = [at('Master', '09:00', 'removal'), at('Status', '09:30', 'crime')];
    const far = [at('Master', '09:00', 'removal'), at('Plea', '11:00', 'state')];
    for (const events of [near, far])
      expect(found(code, { events, proceedings })[0]?.severity).toBe('doubtful');
  });
  test('do not clash on the list of one court, by video, of two attorneys, or when one is off', () => {
    const pairs = [
      [at('a', '09:00', 'removal'), at('b', '09:00', 'removal')],
      [at('a', '09:00', 'removal'), at('b', '11:00', 'state', { mode: 'video' })],
      [at('a', '09:00', 'removal'), at('b', '09:00', 'crime', {}, { responsibleAttorney: 'MQ' })],
      [at('a', '09:00', 'removal'), at('b', '09:00', 'crime', { status: 'vacated' })],
      [at('a', '09:00', 'removal'), at('b', '14:00', 'state')],
    ];
    for (const events of pairs) expect(found(code, { events, proceedings })).toEqual([]);
  });
  test('clash for certain within an end that was recorded', () => {
    const long = { ...fromTo('2027-01-05', '2027-01-05'), precision: 'time', zone: NY };
    const events = [
      hearing('Trial', { ...long, time: '09:00', toTime: '12:00' }, {}, inCase('removal')),
      at('Status', '11:30', 'crime'),
    ];
    expect(said(code, { events, proceedings })).toEqual([
      'wrong: “Trial” (Jan 5, 2027, 9:00 AM – 12:00 PM ET) overlaps with “Status” at 11:30 AM for the same attorney.',
    ]);
  });
  test('are doubtful where one is an appointment, and where the attorney is a backup', () => {
    const interview = { ...at('Interview', '09:00', 'crime'), kind: 'appointment' };
    expect(
      said(code, { events: [at('Master', '09:00', 'removal'), interview], proceedings }),
    ).toEqual([
      'doubtful: “Interview” (Jan 5, 2027, 9:00 AM ET) is at the same time as “Master” for the same attorney.',
    ]);
    const backup = { responsibleAttorney: 'MQ', backupAttorney: 'JP' };
    const stands = [at('Master', '09:00', 'removal'), at('Status', '09:00', 'crime', {}, backup)];
    expect(said(code, { events: stands, proceedings })).toEqual([
      'doubtful: “Master” (Jan 5, 2027, 9:00 AM ET) is at the same time as “Status” for the same attorney, who is only the backup of one of the two.',
    ]);
  });
  test('may clash where a city is not recorded, which the sentence says', () => {
    const events = [at('Master', '09:00', 'removal'), at('Status', '11:00', 'nowhere')];
    const nowhere = { id: 'nowhere', kind: 'state-criminal', court: court('bmc', '') };
    expect(said(code, { events, proceedings: [...proceedings, nowhere] })).toEqual([
      'doubtful: “Master” (Jan 5, 2027, 9:00 AM ET) may not leave time to travel to or from “Status” at 11:00 AM for the same attorney; where one of them is held is not recorded.',
    ]);
  });
  test('are compared without a name only in an office of one person', () => {
    const nobody = { responsibleAttorney: '' };
    const events = [at('a', '09:00', 'removal', {}, nobody), at('b', '09:00', 'crime', {}, nobody)];
    const persons = ['p1', 'p2'].map((id) => personSchema.parse({ id, initials: id }));
    expect(found(code, { events, proceedings })).toHaveLength(1);
    expect(found(code, { events, proceedings }, { persons })).toEqual([]);
  });
});

describe('an attorney who is away', () => {
  const persons = [
    personSchema.parse({
      id: 'p1',
      initials: 'JP',
      leave: [{ from: '2027-01-04', to: '2027-01-08' }],
    }),
  ];
  test('is found by initials too, and the backup is named', () => {
    const events = [hearing('Trial', on('2027-01-08'), {}, { backupAttorney: 'MQ' })];
    expect(said('attorney-on-leave', { events }, { persons })).toEqual([
      'doubtful: “Trial” is on Fri, January 8, 2027, when JP is away; backup: MQ.',
    ]);
  });
  test('is found on one day of several, and for an appointment', () => {
    const events = [
      hearing('Trial', fromTo('2027-01-07', '2027-01-12')),
      { ...hearing('Interview', on('2027-01-04')), kind: 'appointment' },
    ];
    expect(said('attorney-on-leave', { events }, { persons })).toEqual([
      'doubtful: “Interview” is on Mon, January 4, 2027, when JP is away.',
      'doubtful: “Trial” is on Jan 7 – Jan 12, 2027, and JP is away on one day of it or more.',
    ]);
  });
  test('is none on another day, or for another attorney', () => {
    const events = [
      hearing('a', on('2027-01-09')),
      hearing('b', on('2027-01-05'), {}, { responsibleAttorney: 'MQ' }),
      hearing('c', on('2027-01')),
    ];
    expect(found('attorney-on-leave', { events }, { persons })).toEqual([]);
  });
});

describe('a hearing while another authority holds', () => {
  const code = 'crossed-custody';
  const stints = [stint('a', on('2026-02-01'), null, { authority: 'usms' })];
  const events = [hearing('Master', on('2027-01-05'), {}, inCase('removal'))];
  test('asks for a writ, production, video or waiver', () => {
    expect(said(code, { events, stints, proceedings })).toEqual([
      'missing: “Master” on Jan 5, 2027: USMS holds the client, as far as is recorded, and no writ, production, video or waiver is recorded.',
    ]);
  });
  test('is none where one is recorded, where its own authority holds, and where nobody does', () => {
    const arranged = [
      { production: 'writ' },
      { mode: 'video' },
      { appearance: 'waived' },
      { appearance: 'not-required' },
    ].map((details, index) =>
      hearing(`h${String(index)}`, on('2027-01-05'), details, inCase('removal')),
    );
    expect(found(code, { events: arranged, stints, proceedings })).toEqual([]);
    const own = [hearing('Status', on('2027-01-05'), {}, inCase('crime'))];
    expect(found(code, { events: own, stints, proceedings })).toEqual([]);
    const ended = [stint('a', on('2026-02-01'), on('2026-03-01'), { authority: 'usms' })];
    expect(found(code, { events, stints: ended, proceedings })).toEqual([]);
  });
  test('is none where a writ of its own authority is lodged, and is one where it was lifted', () => {
    const writ = (more = {}) => ({
      claims: [{ id: 'w', kind: 'writ', authority: 'usms', lodged: on('2026-10-01'), ...more }],
    });
    const held = [stint('a', on('2026-02-01'), null)];
    const crime = [hearing('Status', on('2027-01-05'), {}, inCase('crime'))];
    const rows = { events: crime, stints: held, proceedings };
    expect(found(code, rows)).toHaveLength(1);
    expect(found(code, { ...rows, ...writ() })).toEqual([]);
    expect(found(code, { ...rows, ...writ({ lifted: on('2026-11-01') }) })).toHaveLength(1);
    expect(found(code, { ...rows, ...writ({ authority: 'state' }) })).toHaveLength(1);
    expect(found(code, { ...rows, ...writ({ standing: 'unsure' }) })).toHaveLength(1);
  });
  test('is none where two hold and one of them is its own', () => {
    const both = [...stints, stint('b', on('2026-02-01'), null, { facility: null })];
    expect(found(code, { events, stints: both, proceedings })).toEqual([]);
  });
});

describe('a plea or a sentencing', () => {
  const plea = (where: string) => [
    hearing('Hearing', on('2027-01-05'), { hearingType: 'plea' }, inCase(where)),
  ];
  test('asks for an advisal in a criminal case', () => {
    expect(found('no-advisal', { events: plea('crime'), proceedings })).toHaveLength(1);
    const title = [hearing('Sentencing', on('2027-01-05'), {}, inCase('state'))];
    expect(found('no-advisal', { events: title, proceedings })).toHaveLength(1);
  });
  test('asks for one of its own docket where another case has one', () => {
    const other = fact('count-1', 'charge', on('2026-01-05'), {
      proceedingId: 'removal',
      details: { advisals: [{ givenOn: '2026-06' }] },
    });
    expect(
      found('no-advisal', { events: [...plea('crime'), other], proceedings })[0]?.sentence,
    ).toMatch(/no immigration advisal is recorded in any charge of its docket\.$/);
  });
  test('is none in other cases, or where an advisal is recorded in any charge', () => {
    expect(found('no-advisal', { events: plea('removal'), proceedings })).toEqual([]);
    const advised = [
      ...plea('crime'),
      fact('count-1', 'charge', on('2026-01-05'), {
        details: { advisals: [{ givenOn: '2026-06' }] },
      }),
    ];
    expect(found('no-advisal', { events: advised, proceedings })).toEqual([]);
  });
});

describe('what a hearing needs', () => {
  test('a responsible attorney, its own or the matter’s; deadlines of ours too', () => {
    const nobody = { responsibleAttorney: '' };
    const events = [
      hearing('Master', on('2027-01-05'), {}, nobody),
      fact('Brief', 'deadline', on('2027-01-05'), { details: { binds: 'us' } }),
      fact('Answer', 'deadline', on('2027-01-05'), { details: { binds: 'government' } }),
    ];
    expect(found('no-responsible-attorney', { events })).toHaveLength(2);
    const matter = { responsibleAttorney: 'JP' };
    expect(found('no-responsible-attorney', { events, matter })).toEqual([]);
  });
  test('a zone for its time', () => {
    const events = [hearing('Master', on('2027-01-05', '09:00'))];
    expect(said('hearing-without-zone', { events })).toEqual([
      'missing: “Master”, Jan 5, 2027, 9:00 AM (time zone not recorded).',
    ]);
    expect(found('hearing-without-zone', { events: [hearing('a', on('2027-01-05'))] })).toEqual([]);
  });
  test('an A-number in immigration court', () => {
    const events = [hearing('Master', on('2027-01-05'), {}, inCase('removal'))];
    const [finding] = found('a-number-missing', { events, proceedings });
    expect(finding?.settleBy.record).toEqual({ table: 'clients', id: 'client-1' });
    const client = { identifiers: [{ kind: 'a-number', value: '000123456' }] };
    expect(found('a-number-missing', { events, proceedings, client })).toEqual([]);
    const elsewhere = [hearing('Status', on('2027-01-05'), {}, inCase('crime'))];
    expect(found('a-number-missing', { events: elsewhere, proceedings })).toEqual([]);
  });
});

test('a check-in soon after a release is marked', () => {
  const visit = (on_: object) => ({
    id: 'visit',
    kind: 'appointment',
    title: 'ICE check-in',
    details: { settings: [{ id: 's', date: on_ }] },
  });
  const release = fact('Release', 'release', on('2026-11-20'));
  const code = 'check-in-after-release';
  expect(found(code, { events: [visit(on('2026-12-01')), release] })).toHaveLength(1);
  expect(found(code, { events: [visit(on('2027-02-01')), release] })).toEqual([]);
  expect(found(code, { events: [visit(on('2026-12-01'))] })).toEqual([]);
  const series = (date: object, details: object = {}) => ({
    id: 'isap',
    kind: 'condition',
    title: 'Report to ISAP',
    date,
    details: { category: 'check-in', recurrence: 'FREQ=WEEKLY', ...details },
  });
  expect(found(code, { events: [series(on('2026-12-01')), release] })).toHaveLength(1);
  expect(found(code, { events: [series(on('2027-02-01')), release] })).toEqual([]);
  expect(
    found(code, { events: [series(on('2026-12-01'), { status: 'lifted' }), release] }),
  ).toEqual([]);
});
