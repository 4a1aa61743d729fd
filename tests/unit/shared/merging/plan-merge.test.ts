import { beforeEach, describe, expect, test } from 'vitest';
import { readExchange, writeExchange } from '../../../../shared/merging/exchange.ts';
import { asKnownOn } from '../../../../shared/model/as-known-on.ts';
import type { Laptop } from '../../../builders/laptop.ts';
import { day } from '../../../builders/matter-view.ts';
import { contentOf, edit, eventOf, twoLaptops } from '../../../builders/two-laptops.ts';

let clock: { now: number };
let ana: Laptop;
let maria: Laptop;

beforeEach(() => {
  ({ clock, ana, maria } = twoLaptops());
});

describe('Taking in a matter', () => {
  test('A matter that is not here comes whole, with every act under its name and its time', () => {
    expect(contentOf(maria)).toEqual(contentOf(ana));
    const acts = maria.log.filter(({ takenIn }) => takenIn !== undefined);
    expect(acts.map(({ commandId, at, by }) => [commandId, at, by])).toEqual(
      ana.log.map(({ commandId, at, by }) => [commandId, at, by]),
    );
  });

  test('The same file once more has nothing new', () => {
    expect(maria.plan(ana.handOut())).toEqual([]);
  });

  test('What only they changed is taken over, and who changed it when', () => {
    edit(maria, 'note', { title: 'Second title' });
    const [plan] = ana.takeIn(maria.handOut());
    expect(plan?.records.map(({ becomes }) => becomes)).toEqual(['theirs']);
    const row = eventOf(ana, 'note');
    expect([row.title, row.changedBy]).toEqual(['Second title', 'maria']);
    expect(ana.disputes()).toEqual([]);
  });

  test('What only we changed stays', () => {
    edit(ana, 'note', { title: 'Second title' });
    edit(maria, 'bail', { title: 'Bail hearing' });
    ana.takeIn(maria.handOut());
    expect([eventOf(ana, 'note').title, eventOf(ana, 'bail').title]).toEqual([
      'Second title',
      'Bail hearing',
    ]);
  });

  test('Different fields of one record are joined', () => {
    edit(ana, 'note', { title: 'Second title' });
    edit(maria, 'note', { note: 'Seen on the docket' });
    const [plan] = ana.takeIn(maria.handOut());
    expect(plan?.records.map(({ becomes }) => becomes)).toEqual(['joined']);
    const { title, note } = eventOf(ana, 'note');
    expect([title, note]).toEqual(['Second title', 'Seen on the docket']);
  });

  test('Details of an event are joined one by one', () => {
    const details = (laptop: Laptop) => (eventOf(laptop, 'bail') as { details: object }).details;
    edit(ana, 'bail', { details: { ...details(ana), judge: 'Judge Example' } });
    edit(maria, 'bail', { details: { ...details(maria), place: 'Courtroom 3' } });
    ana.takeIn(maria.handOut());
    expect(details(ana)).toMatchObject({ judge: 'Judge Example', place: 'Courtroom 3' });
  });
});

test('A record that stands in another matter here is refused', () => {
  const file = ana.handOut();
  const records = file.records.map((one) =>
    one.row.id === 'note' ? { ...one, row: { ...one.row, matterId: 'matter-2' } } : one,
  ) as typeof file.records;
  expect(() => ana.plan({ ...file, records })).toThrow('merging/other-matter');
});

test('A file whose record stands on an act that it does not carry is refused', () => {
  const { records, acts } = ana.handOut();
  const read = readExchange(writeExchange({ records, acts: acts.slice(1) }));
  expect(read.ok ? null : read.failure.code).toBe('merging/damaged');
});

test('As known on a past day, what the other laptop did by then counts', () => {
  const zone = 'America/New_York';
  clock.now = Date.UTC(2026, 10, 24, 17);
  edit(maria, 'note', { title: 'Of Tuesday' });
  clock.now = Date.UTC(2026, 10, 25, 17);
  edit(ana, 'note', { note: 'Of Wednesday' });
  clock.now = Date.UTC(2026, 10, 26, 17);
  ana.takeIn(maria.handOut());
  const known = (text: string) => {
    const view = asKnownOn(ana.log, 'matter-1', day(text), zone);
    const event = view?.events.find(({ id }) => id === 'note');
    return [event?.title, event?.note];
  };
  expect(known('2026-11-23')).toEqual(['First title', '']);
  expect(known('2026-11-24')).toEqual(['Of Tuesday', '']);
  expect(known('2026-11-25')).toEqual(['Of Tuesday', 'Of Wednesday']);
  expect(known('2026-11-26')).toEqual(['Of Tuesday', 'Of Wednesday']);
});
