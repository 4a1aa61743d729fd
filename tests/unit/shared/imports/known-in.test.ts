import { expect, test } from 'vitest';
import { knownIn } from '../../../../shared/imports/known-in.ts';
import type { ImportProposal } from '../../../../shared/imports/file-reading.ts';
import { buildView, fromTo, type MatterRows, on, stint } from '../../../builders/matter-view.ts';
import {
  proposedBar,
  proposedClaim,
  proposedEvent,
  proposedHearing,
  proposedStint,
} from './proposals.ts';

const hearing = (id: string, title: string, settings: readonly object[], more: object = {}) => ({
  id,
  kind: 'hearing',
  title,
  details: { settings: settings.map((one, at) => ({ id: `${id}-${at}`, ...one })) },
  ...more,
});
const found = (rows: MatterRows, proposal: ImportProposal) =>
  knownIn(buildView(rows), [proposal]).get(proposal.key) ?? null;

test('The same kind on the same day under a title that is alike is known', () => {
  const events = [{ id: 'e1', kind: 'filing', title: 'Motion to reopen', date: on('2025-03-03') }];
  const again = { kind: 'filing', title: 'MOTION to Reopen, by client', date: on('2025-03-03') };
  expect(found({ events }, proposedEvent(1, again))).toEqual({
    type: 'same',
    id: 'e1',
    title: 'Motion to reopen',
    text: '',
  });
  expect(found({ events }, proposedEvent(1, { ...again, kind: 'order' }))).toBeNull();
  expect(found({ events }, proposedEvent(1, { ...again, date: on('2025-03-04') }))).toBeNull();
  expect(found({ events }, proposedEvent(1, { ...again, title: 'Motion to stay' }))).toBeNull();
});

test('The same entry of the same docket is known, however the number is written, and another day is said', () => {
  const source = {
    kind: 'docket',
    label: 'Docket',
    docketNumber: '1:25-cr-00123-ABC',
    entry: '12',
  };
  const events = [
    {
      id: 'e1',
      kind: 'order',
      title: 'Order of release',
      date: on('2025-03-03'),
      sources: [source],
    },
  ];
  const proposal = proposedEvent(1, {
    kind: 'order',
    title: 'Order of release on bond',
    date: on('2025-03-04'),
    sources: [{ ...source, docketNumber: '25-CR-123' }],
  });
  expect(found({ events }, proposal)).toMatchObject({
    type: 'conflict',
    id: 'e1',
    text: 'the record says Mon 03/03/2025, the file Tue 03/04/2025',
  });
});

test('Of several hearings that one entry sets, each is known for itself', () => {
  const source = { kind: 'docket', label: 'Docket', docketNumber: '25-cr-1', entry: '4' };
  const events = [
    hearing('h1', 'Detention hearing', [{ date: on('2025-03-03') }], { sources: [source] }),
  ];
  const other = proposedHearing(1, 'Arraignment', [{ date: on('2025-03-10') }], {
    sources: [source],
  });
  expect(found({ events }, other)).toBeNull();
});

test('Another time or another end of the same hearing is a conflict that says both', () => {
  const events = [
    hearing('h1', 'Master calendar hearing', [
      { date: on('2025-06-18', '13:30', 'America/New_York'), status: 'held' },
    ]),
  ];
  const at = (time: string, status: string) =>
    found(
      { events },
      proposedHearing(1, 'Master calendar', [
        { date: on('2025-06-18', time, 'America/New_York'), status },
      ]),
    );
  expect(at('13:30', 'held')).toMatchObject({ type: 'same' });
  expect(at('09:00', 'held')).toMatchObject({
    type: 'conflict',
    text: 'the record says Wed 06/18/2025, 1:30 PM ET, the file Wed 06/18/2025, 9:00 AM ET',
  });
  expect(at('13:30', 'not-held')).toMatchObject({
    type: 'conflict',
    text: 'Wed 06/18/2025, 1:30 PM ET: the record says held, the file not held',
  });
});

test('A new date of a hearing that is known is a conflict, not a hearing of its own', () => {
  const events = [hearing('h1', 'Status conference', [{ date: on('2025-06-18') }])];
  const reset = proposedHearing(1, 'Status conference', [
    { id: 'a', date: on('2025-06-18'), status: 'reset', replacedBy: 'b' },
    { id: 'b', date: on('2025-07-02') },
  ]);
  expect(found({ events }, reset)).toMatchObject({ type: 'conflict', id: 'h1' });
  expect(found({ events }, reset)?.text).toContain('the file has it on Wed 07/02/2025 too');
});

test('Two hearings at the very same minute are hardly two: another title is said', () => {
  const date = on('2025-06-18', '13:30', 'America/New_York');
  const events = [hearing('h1', 'Bond', [{ date }])];
  expect(found({ events }, proposedHearing(1, 'Arraignment', [{ date }]))).toMatchObject({
    type: 'conflict',
    text: 'the record says “Bond”, the file “Arraignment”',
  });
});

test('A stint is known by its book-in and its place; what ends it otherwise is said', () => {
  const stints = [
    stint('s1', on('2025-02-26'), on('2025-03-04'), { facility: { name: 'Strafford' } }),
  ];
  const read = (facility: string, bookOut: object | null) =>
    found(
      { stints },
      proposedStint(1, { facility: { name: facility }, bookIn: on('2025-02-26'), bookOut }),
    );
  expect(read('STRAFFORD', on('2025-03-04'))).toMatchObject({ type: 'same', id: 's1' });
  expect(read('Strafford', on('2025-03-05'))).toMatchObject({
    type: 'conflict',
    text: 'book-out: the record says Tue 03/04/2025, the file Wed 03/05/2025',
  });
  expect(read('Richwood', on('2025-03-04'))).toBeNull();
});

test('What is archived counts as not there', () => {
  const events = [
    { id: 'e1', kind: 'note', title: 'Note', date: on('2025-03-03'), archived: true },
  ];
  expect(found({ events }, proposedEvent(1, { date: on('2025-03-03') }))).toBeNull();
});

test('Spans are compared by both ends', () => {
  const events = [
    { id: 'e1', kind: 'note', title: 'Note', date: fromTo('2025-03-03', '2025-03-09') },
  ];
  const read = (to: string) =>
    found({ events }, proposedEvent(1, { date: fromTo('2025-03-03', to) }));
  expect(read('2025-03-09')?.type).toBe('same');
  expect(read('2025-03-10')?.type).toBe('conflict');
});

test('Of two records of a day the one that is called just so is known, not one that is called nearly so', () => {
  const events = ['Motion 1234', 'Motion 1235'].map((title, at) => ({
    id: `e${at}`,
    kind: 'filing',
    title,
    date: on('2025-03-03'),
  }));
  const again = proposedEvent(1, {
    kind: 'filing',
    title: 'motion 1235',
    date: on('2025-03-03'),
  });
  expect(found({ events }, again)).toMatchObject({ type: 'same', id: 'e1' });
});

test('A claim of the same kind from the same day is known; another authority or another end is said', () => {
  const claims = [
    { id: 'c1', kind: 'writ', authority: 'usms', lodged: on('2025-03-03'), lifted: null },
  ];
  expect(found({ claims }, proposedClaim(1, { lodged: on('2025-03-03') }))).toMatchObject({
    type: 'same',
    id: 'c1',
  });
  expect(
    found(
      { claims },
      proposedClaim(1, { lodged: on('2025-03-03'), lifted: on('2025-04-01'), authority: 'state' }),
    ),
  ).toMatchObject({
    type: 'conflict',
    text: 'lifted: the record says none, the file Tue 04/01/2025; by: the record says USMS, the file State; the record says “Writ (USMS)”, the file “Writ (State)”',
  });
  expect(found({ claims }, proposedClaim(1, { lodged: on('2025-03-04') }))).toBeNull();
  expect(
    found({ claims }, proposedClaim(1, { lodged: on('2025-03-03'), kind: 'probation-hold' })),
  ).toBeNull();
});

test('A bar of the same kind from the same day is known; when it runs out is compared', () => {
  const bars = [{ id: 'b1', kind: 'tro', from: on('2025-03-03'), expires: on('2025-03-17') }];
  const from = on('2025-03-03');
  expect(found({ bars }, proposedBar(1, { from, expires: on('2025-03-17') }))).toMatchObject({
    type: 'same',
    id: 'b1',
  });
  expect(found({ bars }, proposedBar(1, { from }))).toMatchObject({
    type: 'conflict',
    text: 'expires: the record says Mon 03/17/2025, the file none',
  });
});

test('A charge of another count is another charge, and so is not known', () => {
  const charge = (count: string) => ({
    kind: 'charge',
    title: 'Possession',
    date: on('2025-03-03'),
    details: { count },
  });
  const events = [{ id: 'e1', ...charge('1') }];
  expect(found({ events }, proposedEvent(1, charge('2')))).toBeNull();
  expect(found({ events }, proposedEvent(1, charge('1')))?.type).toBe('same');
  expect(found({ events }, proposedEvent(1, charge('')))?.type).toBe('same');
});

test('A bar that another court issued on the same day is not the same', () => {
  const bar = (issuedBy: string) => ({ kind: 'court-stay', issuedBy, from: on('2025-03-03') });
  const bars = [{ id: 'b1', ...bar('1st Cir.') }];
  expect(found({ bars }, proposedBar(1, bar('1st Cir.')))?.type).toBe('same');
  expect(found({ bars }, proposedBar(1, bar('D. Mass.')))).toMatchObject({
    type: 'conflict',
    text: 'the record says “Court stay of removal, 1st Cir.”, the file “Court stay of removal, D. Mass.”',
  });
});
