import { beforeEach, describe, expect, test } from 'vitest';
import { Laptop } from '../../../builders/laptop.ts';
import { on } from '../../../builders/matter-view.ts';
import { buildEvent } from '../../../builders/records.ts';
import {
  contentOf,
  edit,
  eventOf,
  openFile,
  start,
  twoLaptops,
} from '../../../builders/two-laptops.ts';

let ana: Laptop;
let maria: Laptop;

beforeEach(() => {
  ({ ana, maria } = twoLaptops());
});

describe('Where both changed the same field', () => {
  beforeEach(() => {
    edit(ana, 'note', { date: on('2026-03-04') });
    edit(maria, 'note', { date: on('2026-03-05') });
    ana.takeIn(maria.handOut());
  });

  test('Ours stays, and both values are listed with who said them', () => {
    expect(eventOf(ana, 'note').changedBy).toBe('ana');
    const [open, ...others] = ana.disputes();
    expect(others).toEqual([]);
    expect(open?.field).toBe('date');
    expect(open?.claims.map(({ write, value }) => [write.by, value])).toMatchObject([
      ['ana', { date: { from: '2026-03-04' } }],
      ['maria', { date: { from: '2026-03-05' } }],
    ]);
  });

  test('It stays listed after other work, and goes once somebody decides', () => {
    edit(ana, 'note', { title: 'Other' });
    const [open] = ana.disputes();
    if (open === undefined) throw new Error('nothing is open');
    ana.settle([{ dispute: open, value: open.claims[1]?.value, noted: 'Was 3/4' }]);
    expect(ana.disputes()).toEqual([]);
    expect(eventOf(ana, 'note')).toMatchObject({
      title: 'Other',
      note: 'Was 3/4',
      date: { from: '2026-03-05' },
    });
  });

  test('What was decided goes back, and the other laptop has nothing left to decide', () => {
    const [open] = ana.disputes();
    if (open === undefined) throw new Error('nothing is open');
    ana.settle([{ dispute: open, value: open.shown, noted: '' }]);
    maria.takeIn(ana.handOut());
    expect(maria.disputes()).toEqual([]);
    expect(contentOf(maria)).toEqual(contentOf(ana));
    expect(ana.plan(maria.handOut())).toEqual([]);
  });

  test('Another date typed over it leaves theirs open: it was never looked at', () => {
    edit(ana, 'note', { date: on('2026-03-06') });
    expect(ana.disputes().map(({ claims }) => claims.length)).toEqual([2]);
  });
});

test('The same change made on both is no conflict, however the date was typed', () => {
  edit(ana, 'note', { date: { ...on('2026-03-04'), asTyped: '3/4' } });
  edit(maria, 'note', { date: { ...on('2026-03-04'), asTyped: 'March 4' } });
  ana.takeIn(maria.handOut());
  expect(ana.disputes()).toEqual([]);
});

test('Archived here and changed there is a conflict, and nothing of either is lost', () => {
  edit(ana, 'note', { archived: true });
  edit(maria, 'note', { note: 'Still needed' });
  ana.takeIn(maria.handOut());
  expect(ana.disputes().map(({ field }) => field)).toEqual(['archived']);
  expect(eventOf(ana, 'note')).toMatchObject({ archived: true, note: 'Still needed' });
});

test('Archived there, untouched here: it is archived', () => {
  edit(maria, 'note', { archived: true });
  ana.takeIn(maria.handOut());
  expect(eventOf(ana, 'note').archived).toBe(true);
  expect(ana.disputes()).toEqual([]);
});

test('A date that was verified there and moved here is not shown as verified', () => {
  edit(ana, 'note', { date: on('2026-03-04') });
  edit(maria, 'note', { verifiedBy: 'maria', verifiedAt: 5 });
  ana.takeIn(maria.handOut());
  expect(eventOf(ana, 'note').verifiedBy).toBeNull();
});

test('Two resets of one hearing are a conflict of the whole list: no half of each', () => {
  const settings = (date: string) => ({
    ...(eventOf(ana, 'bail') as { details: object }).details,
    settings: [{ id: `setting-${date}`, date: on(date) }],
  });
  edit(ana, 'bail', { details: settings('2026-04-01') });
  edit(maria, 'bail', { details: settings('2026-05-01') });
  ana.takeIn(maria.handOut());
  expect(ana.disputes().map(({ field }) => field)).toEqual(['details.settings']);
});

test('What together breaks a rule of the record leaves ours, and is open', () => {
  // An order superseded by another one is of no force: both fields or neither.
  ana.save(
    'events',
    buildEvent({ id: 'order', kind: 'order', title: 'Stay', details: {} } as never),
  );
  ana.save(
    'events',
    buildEvent({ id: 'newer', kind: 'order', title: 'Newer', details: {} } as never),
  );
  maria.takeIn(ana.handOut());
  const details = (laptop: Laptop) => (eventOf(laptop, 'order') as { details: object }).details;
  edit(ana, 'order', { details: { ...details(ana), force: 'stayed' } });
  edit(maria, 'order', {
    details: { ...details(maria), supersededBy: 'newer', force: 'superseded' },
  });
  ana.takeIn(maria.handOut());
  expect(details(ana)).toMatchObject({ force: 'stayed', supersededBy: null });
  expect(
    ana
      .disputes()
      .map(({ field }) => field)
      .sort(),
  ).toEqual(['details.force', 'details.supersededBy']);
});

describe('Where each laptop opened the same matter file by itself', () => {
  beforeEach(() => {
    const time = { now: start };
    ana = new Laptop('ana', time);
    maria = new Laptop('maria', time);
    openFile(ana);
    openFile(maria);
  });

  test('Nothing changes where nobody changed anything since, and nothing is open', () => {
    const [shared, matter] = ana.takeIn(maria.handOut());
    expect(
      [shared, matter].flatMap((plan) => plan?.records ?? []).map(({ becomes }) => becomes),
    ).toEqual(['ours', 'ours', 'ours', 'ours']);
    expect(ana.disputes()).toEqual([]);
  });

  test('What only one of them changed since is taken over, on either side', () => {
    edit(maria, 'note', { title: 'Second title' });
    edit(ana, 'bail', { title: 'Bail hearing' });
    const file = ana.handOut();
    ana.takeIn(maria.handOut());
    maria.takeIn(file);
    for (const laptop of [ana, maria]) {
      expect(eventOf(laptop, 'note').title).toBe('Second title');
      expect(eventOf(laptop, 'bail').title).toBe('Bail hearing');
      expect(laptop.disputes()).toEqual([]);
    }
    expect(contentOf(maria)).toEqual(contentOf(ana));
  });

  test('What both changed since is a difference as ever', () => {
    edit(maria, 'note', { title: 'Of Maria' });
    edit(ana, 'note', { title: 'Of Ana' });
    ana.takeIn(maria.handOut());
    expect(ana.disputes().map(({ field }) => field)).toEqual(['title']);
  });

  test('What they entered differently from the first is a difference', () => {
    const enter = (laptop: Laptop, title: string) => {
      const rows = [{ table: 'events', after: buildEvent({ id: 'new', title }) }] as const;
      laptop.execute({ verb: 'matter/open', rows, madeElsewhere: true });
    };
    enter(ana, 'Of Ana');
    enter(maria, 'Of Maria');
    ana.takeIn(maria.handOut());
    expect(ana.disputes().map(({ id, field }) => [id, field])).toEqual([['new', 'title']]);
  });
});
