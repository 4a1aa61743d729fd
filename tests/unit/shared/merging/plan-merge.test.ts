import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { canonical, fieldsOf, type PlainRow } from '../../../../shared/merging/fields.ts';
import { asKnownOn } from '../../../../shared/model/as-known-on.ts';
import { readExchange, writeExchange } from '../../../../shared/merging/exchange.ts';
import { Laptop } from '../../../builders/laptop.ts';
import { buildClient, buildEvent, buildHearing, buildMatter } from '../../../builders/records.ts';
import { day, on } from '../../../builders/matter-view.ts';

const start = Date.UTC(2026, 10, 23, 12);
let clock = { now: start };
let ana: Laptop;
let maria: Laptop;

/** Two laptops with the same matter: Ana's went to Maria. */
beforeEach(() => {
  clock = { now: start };
  ana = new Laptop('ana', clock);
  maria = new Laptop('maria', clock);
  begin(ana);
  maria.takeIn(ana.handOut(), 'device-ana');
});

function begin(laptop: Laptop): void {
  laptop.save('clients', buildClient());
  laptop.save('matters', buildMatter());
  laptop.save('events', buildEvent({ id: 'note', title: 'First title' }));
  laptop.save('events', buildHearing({ id: 'bail', title: 'Bail' }));
}

function edit(laptop: Laptop, id: string, change: object): void {
  const row = laptop.row('events', id);
  if (row === undefined) throw new Error(`no ${id}`);
  laptop.save('events', { ...row, ...change });
}

/** Rows without what every laptop keeps for itself. */
function contentOf(laptop: Laptop): readonly string[] {
  return [...laptop.rows]
    .filter(([, { table }]) => table !== 'mergings')
    .map(([key, { row }]) => `${key} ${canonical(Object.fromEntries(fieldsOf(row)))}`)
    .sort();
}

function eventOf(laptop: Laptop, id: string) {
  return laptop.row('events', id) as ReturnType<typeof buildEvent>;
}

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

/** What somebody does on one of three laptops. */
type Act =
  | { readonly do: 'edit'; readonly who: number; readonly id: string; readonly change: object }
  | { readonly do: 'add'; readonly who: number; readonly id: string }
  | { readonly do: 'give'; readonly who: number; readonly to: number };

const ids = ['note', 'bail'];
const change = fc.oneof(
  fc.record({ title: fc.constantFrom('A', 'B', 'C') }),
  fc.record({ note: fc.constantFrom('x', 'y', '') }),
  fc.record({ archived: fc.boolean() }),
  fc.record({ standing: fc.constantFrom('undisputed', 'unsure') }),
  fc.record({ verifiedBy: fc.constantFrom(null, 'MQ'), verifiedAt: fc.constantFrom(null, 7) }),
);
const who = fc.nat({ max: 2 });
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('edit'), who, id: fc.constantFrom(...ids), change }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('add'), who, id: fc.constantFrom('p', 'q', 'r') }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('give'), who, to: who }) },
);

/** Three laptops after some acts; all began with the same matter. */
function live(acts: readonly Act[]): readonly Laptop[] {
  const time = { now: start };
  const first = new Laptop('a', time);
  const laptops = [first, new Laptop('b', time), new Laptop('c', time)];
  begin(first);
  for (const laptop of laptops.slice(1)) laptop.takeIn(first.handOut());
  for (const one of acts) {
    const laptop = laptops[one.who];
    if (laptop === undefined) continue;
    if (one.do === 'edit') edit(laptop, one.id, one.change);
    else if (one.do === 'add') laptop.save('events', buildEvent({ id: `${one.id}${laptop.name}` }));
    else if (one.to !== one.who) laptops[one.to]?.takeIn(laptop.handOut());
  }
  return laptops;
}

/** What is open, whatever is shown: each field with every value that was said. */
function openOf(laptop: Laptop): readonly string[] {
  return laptop
    .disputes()
    .map(
      ({ id, field, claims }) =>
        `${id} ${field} ${claims
          .map(({ value }) => canonical(value))
          .sort()
          .join(' ')}`,
    )
    .sort();
}

/** What every field stands on: the same on two laptops that know the same. */
function standsOf(laptop: Laptop): readonly string[] {
  return handedStands(laptop).sort();
}

function handedStands(laptop: Laptop): string[] {
  return laptop.handOut().records.map(({ row, stand }) =>
    [...fieldsOf(row as PlainRow).keys()]
      .sort()
      .map((field) => {
        const under = stand.fields.find((one) => one.field === field)?.writes ?? stand.whole;
        return `${row.id} ${field} ${under.join(',')}`;
      })
      .join('\n'),
  );
}

describe('Laws of merging', () => {
  const history = fc.array(act, { minLength: 1, maxLength: 14 });

  test('Taking in a file a second time finds nothing new', () => {
    fc.assert(
      fc.property(history, (acts) => {
        const [a, b] = live(acts);
        if (a === undefined || b === undefined) throw new Error('three laptops');
        const file = b.handOut();
        a.takeIn(file);
        expect(a.plan(file)).toEqual([]);
      }),
    );
  });

  test('Two laptops that took in from each other agree on what every field stands on and on what is open', () => {
    fc.assert(
      fc.property(history, (acts) => {
        const [a, b] = live(acts);
        if (a === undefined || b === undefined) throw new Error('three laptops');
        const [fromA, fromB] = [a.handOut(), b.handOut()];
        a.takeIn(fromB);
        b.takeIn(fromA);
        expect(standsOf(a)).toEqual(standsOf(b));
        expect(a.plan(b.handOut())).toEqual([]);
      }),
    );
  });

  test('The order in which the files of two others are taken in does not matter', () => {
    fc.assert(
      fc.property(history, (acts) => {
        const [a, b, c] = live(acts);
        const [again] = live(acts);
        if (a === undefined || b === undefined || c === undefined || again === undefined)
          throw new Error('three laptops');
        a.takeIn(b.handOut());
        a.takeIn(c.handOut());
        again.takeIn(c.handOut());
        again.takeIn(b.handOut());
        expect(standsOf(a)).toEqual(standsOf(again));
      }),
    );
  });

  test('No act is lost, and no field is unlike all of what somebody said', () => {
    fc.assert(
      fc.property(history, (acts) => {
        const [a, b] = live(acts);
        if (a === undefined || b === undefined) throw new Error('three laptops');
        const known = new Set(
          [...a.log, ...b.log].filter((one) => !one.isJoin).map(({ commandId }) => commandId),
        );
        const said = new Map<string, Set<string>>();
        for (const { row } of [...a.rows.values(), ...b.rows.values()])
          for (const [field, value] of fieldsOf(row)) {
            const key = `${row.id} ${field}`;
            said.set(key, (said.get(key) ?? new Set()).add(canonical(value)));
          }
        a.takeIn(b.handOut());
        const after = new Set(a.handOut().acts.map(({ commandId }) => commandId));
        expect([...known].filter((one) => !after.has(one))).toEqual([]);
        for (const { table, row } of a.rows.values())
          if (table !== 'mergings')
            for (const [field, value] of fieldsOf(row))
              // What was verified elsewhere is shown as unverified where the date moved.
              if (field !== 'verified')
                expect(said.get(`${row.id} ${field}`)).toContain(canonical(value));
      }),
    );
  });

  test('Once all is decided the same way, two laptops show the same', () => {
    fc.assert(
      fc.property(history, (acts) => {
        const [a, b] = live(acts);
        if (a === undefined || b === undefined) throw new Error('three laptops');
        const [fromA, fromB] = [a.handOut(), b.handOut()];
        a.takeIn(fromB);
        b.takeIn(fromA);
        expect(openOf(a)).toEqual(openOf(b));
        for (const laptop of [a, b])
          laptop.settle(
            laptop.disputes().map((dispute) => ({
              dispute,
              value: dispute.claims
                .map(({ value }) => value)
                .sort((x, y) => (canonical(x) < canonical(y) ? -1 : 1))[0],
              noted: '',
            })),
          );
        const [laterA, laterB] = [a.handOut(), b.handOut()];
        a.takeIn(laterB);
        b.takeIn(laterA);
        expect(openOf(a)).toEqual([]);
        expect(contentOf(a)).toEqual(contentOf(b));
      }),
    );
  });
});
