import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holderSegments } from '../../../../shared/custody/holders.ts';
import { nameHolders } from '../../../../shared/custody/name-holders.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import {
  around,
  before,
  between,
  buildView,
  day,
  type MatterRows,
  on,
  stint,
  undated,
} from '../../../builders/matter-view.ts';

const AS_OF = day('2025-12-31');

const segments = (rows: MatterRows, asOf = AS_OF) => holderSegments(buildView(rows), asOf);
const words = (rows: MatterRows, asOf = AS_OF) =>
  segments(rows, asOf).map((piece) => `${piece.from} ${piece.to} ${nameHolders(piece)}`);

const order = (id: string, date: object, orderType: string, bindsAuthorities: string[] = []) => ({
  id,
  kind: 'order',
  title: orderType,
  date,
  details: { orderType, bindsAuthorities },
});

describe('the band says who holds', () => {
  test('one authority after the other, then free', () => {
    const stints = [
      stint('a', on('2025-01-01'), on('2025-02-01')),
      stint('b', on('2025-02-01'), on('2025-03-01'), { authority: 'usms', endedBy: 'release' }),
    ];
    expect(words({ stints })).toEqual([
      '2025-01-01 2025-02-01 In ICE custody',
      '2025-02-01 2025-03-01 In USMS custody',
      '2025-03-01 2025-12-31 Not in custody',
    ]);
  });

  test('two authorities that hold at once are both named', () => {
    const stints = [
      stint('a', on('2025-01-01'), on('2025-03-01')),
      stint('b', on('2025-02-01'), on('2025-03-01'), { authority: 'county', endedBy: 'release' }),
    ];
    expect(words({ stints })[1]).toBe('2025-02-01 2025-03-01 In ICE and County custody');
  });

  test('after an end that is no release the app does not say free', () => {
    const stints = [stint('a', on('2025-01-01'), on('2025-02-01'), { endedBy: 'unknown' })];
    expect(words({ stints })[1]).toBe('2025-02-01 2025-12-31 No custody record');
  });

  test('a release event on the day says free', () => {
    const stints = [stint('a', on('2025-01-01'), on('2025-02-01'))];
    const events = [{ id: 'r', kind: 'release', title: 'Out', date: on('2025-02-01') }];
    expect(words({ stints, events })[1]).toBe('2025-02-01 2025-12-31 Not in custody');
  });

  test('after a stint that ended nobody knows when the app says neither held nor free', () => {
    const stints = [stint('a', on('2025-01-01'), undated)];
    expect(words({ stints })).toEqual([
      '2025-01-01 2025-12-31 ICE custody ended on a day not known',
    ]);
  });

  test('a doubtful handover never says that both held, and both edges are doubtful', () => {
    const stints = [
      stint('a', on('2025-01-01'), around('2025-02-03'), { endedBy: 'transfer' }),
      stint('b', around('2025-02-03'), on('2025-03-01'), { authority: 'usms' }),
    ];
    const [ice, usms] = segments({ stints });
    expect([ice?.holders, ice?.solidTo, ice?.to]).toEqual([['ice'], '2025-01-31', '2025-02-03']);
    expect([usms?.holders, usms?.from, usms?.solidFrom]).toEqual([
      ['usms'],
      '2025-02-03',
      '2025-02-06',
    ]);
  });

  test('nothing is said past "facts current through", nor before the first stint', () => {
    const rows = {
      matter: { factsCurrentThrough: '2025-06-25' },
      stints: [stint('a', on('2025-01-01'), null)],
    };
    expect(words(rows)).toEqual(['2025-01-01 2025-06-25 In ICE custody']);
  });

  test('without stints it says nothing', () => {
    expect(segments({})).toEqual([]);
  });

  test('on the very day of the arrest it says who holds', () => {
    expect(words({ stints: [stint('a', on('2025-12-31'), null)] })).toEqual([
      '2025-12-31 2025-12-31 In ICE custody',
    ]);
  });

  test('on the very day of a handover it says who holds now', () => {
    const stints = [
      stint('a', on('2025-12-01'), on('2025-12-31')),
      stint('b', on('2025-12-31'), null, { authority: 'usms' }),
    ];
    expect(words({ stints }).at(-1)).toBe('2025-12-31 2025-12-31 In USMS custody');
  });

  test('on the very day of the release it says free', () => {
    const stints = [stint('a', on('2025-12-01'), on('2025-12-31'), { endedBy: 'release' })];
    expect(words({ stints }).at(-1)).toBe('2025-12-31 2025-12-31 Not in custody');
  });

  test('asked as of a day before the release it says held', () => {
    const stints = [stint('a', on('2025-12-01'), on('2025-12-31'), { endedBy: 'release' })];
    expect(words({ stints }, day('2025-12-20'))).toEqual(['2025-12-01 2025-12-20 In ICE custody']);
  });
});

describe('claims in dispute', () => {
  const claim = (more: object) => ({
    id: 'c',
    kind: 'ice-custody-claim',
    authority: 'ice',
    lodged: on('2025-02-01'),
    lifted: on('2025-03-01'),
    standing: 'disputed-by-us',
    ...more,
  });
  const stints = [stint('a', on('2025-01-01'), null, { authority: 'usms' })];
  const disputed = (more: object) =>
    segments({ stints, claims: [claim(more)] }).filter((one) => one.claimsInDispute.length > 0);

  test('a claim in dispute is named from the day it was lodged to the day it was lifted', () => {
    expect(words({ stints, claims: [claim({})] })).toEqual([
      '2025-01-01 2025-02-01 In USMS custody',
      '2025-02-01 2025-03-01 In USMS custody, ICE claim in dispute',
      '2025-03-01 2025-12-31 In USMS custody',
    ]);
  });

  test('a claim that was never lifted stands to the limit', () => {
    expect(disputed({ lifted: null }).at(-1)?.to).toBe('2025-12-31');
  });

  test.each([
    ['undisputed', { standing: 'undisputed' }],
    ['unsure', { standing: 'unsure' }],
    ['archived', { archived: true }],
    ['without a day', { lodged: undated }],
    ['lifted nobody knows when', { lifted: undated }],
  ])('a claim that is %s is not named', (_rule, more) => {
    expect(disputed(more)).toEqual([]);
  });

  test('two claims of one authority are named once', () => {
    const claims = [claim({}), claim({ id: 'd', kind: 'ice-detainer-i247a' })];
    expect(words({ stints, claims })[1]).toBe(
      '2025-02-01 2025-03-01 In USMS custody, ICE claim in dispute',
    );
  });

  test('a claim is no custody: while nobody holds it is not named', () => {
    expect(segments({ claims: [claim({})] })).toEqual([]);
  });
});

describe('ordered released but still held', () => {
  const held = [stint('a', on('2025-01-01'), on('2025-03-01'), { endedBy: 'release' })];
  const ordered = (rows: MatterRows) =>
    segments(rows).flatMap((piece) =>
      piece.orderedReleased === null ? [] : [`${piece.from} ${piece.to}`],
    );

  test('from the day of the order to the end of custody', () => {
    const events = [order('o', on('2025-02-01'), 'release', ['ice'])];
    expect(ordered({ stints: held, events })).toEqual(['2025-02-01 2025-03-01']);
  });

  test('an order that names nobody counts', () => {
    expect(ordered({ stints: held, events: [order('o', on('2025-02-01'), 'bail')] })).toEqual([
      '2025-02-01 2025-03-01',
    ]);
  });

  test('in a month it counts from the last day that the order can have been made', () => {
    expect(ordered({ stints: held, events: [order('o', on('2025-02'), 'bail')] })).toEqual([
      '2025-02-28 2025-03-01',
    ]);
  });

  test('release on the day of the order leaves no such day', () => {
    expect(ordered({ stints: held, events: [order('o', on('2025-03-01'), 'release')] })).toEqual(
      [],
    );
  });

  test.each([
    ['another kind of order', order('o', on('2025-02-01'), 'scheduling')],
    ['an archived order', { ...order('o', on('2025-02-01'), 'release'), archived: true }],
    ['an order without a day', order('o', undated, 'release')],
    ['an order from before the arrest', order('o', on('2024-12-01'), 'release')],
  ])('%s says nothing', (_rule, event) => {
    expect(ordered({ stints: held, events: [event] })).toEqual([]);
  });

  test('a hold that another authority began before the order is still holding', () => {
    const stints = [
      stint('a', on('2025-01-01'), on('2025-01-15')),
      stint('b', on('2025-01-15'), on('2025-03-01'), { authority: 'usms', endedBy: 'release' }),
    ];
    const events = [order('o', on('2025-02-01'), 'release', ['ice'])];
    expect(ordered({ stints, events })).toEqual(['2025-02-01 2025-03-01']);
  });

  test('custody that another authority begins on the day of the order is new custody', () => {
    const stints = [
      stint('a', on('2025-01-01'), on('2025-02-01'), { authority: 'county' }),
      stint('b', on('2025-02-01'), on('2025-03-01')),
    ];
    const events = [order('o', on('2025-02-01'), 'release', ['county'])];
    expect(ordered({ stints, events })).toEqual([]);
  });

  test('a new arrest after the release is not "still held"', () => {
    const stints = [...held, stint('b', on('2025-06-01'), on('2025-07-01'))];
    const events = [order('o', on('2025-02-01'), 'release', ['ice'])];
    expect(ordered({ stints, events })).toEqual(['2025-02-01 2025-03-01']);
  });

  test('a later order of detention to the same authority ends it', () => {
    const events = [
      order('o', on('2025-02-01'), 'release', ['ice']),
      order('d', on('2025-02-11'), 'detention', ['ice']),
    ];
    expect(ordered({ stints: held, events })).toEqual(['2025-02-01 2025-02-11']);
  });

  test('a later order of detention to another authority does not', () => {
    const events = [
      order('o', on('2025-02-01'), 'release', ['ice']),
      order('d', on('2025-02-11'), 'detention', ['usms']),
    ];
    expect(ordered({ stints: held, events })).toEqual(['2025-02-01 2025-03-01']);
  });
});

describe('what a release order says as custody goes on', () => {
  const by = (authority: string, from: string, to: string | null, more = {}) =>
    stint(`${authority}-${from}`, on(from), to === null ? null : on(to), { authority, ...more });
  const ordered = (rows: MatterRows, asOf = AS_OF) =>
    segments(rows, asOf).flatMap((piece) =>
      piece.orderedReleased === null ? [] : [`${piece.from} ${piece.to} ${nameHolders(piece)}`],
    );

  test('an authority that is bound and takes the client back still holds despite it', () => {
    const stints = [
      by('ice', '2025-03-01', '2025-05-20', { endedBy: 'transfer' }),
      by('usms', '2025-05-20', '2025-06-05', { endedBy: 'transfer' }),
      by('ice', '2025-06-05', null),
    ];
    const events = [order('o', on('2025-05-28'), 'release', ['ice'])];
    const words = 'ordered released from ICE custody but still held';
    expect(ordered({ stints, events })).toEqual([
      `2025-05-28 2025-06-05 In USMS custody, ${words}`,
      `2025-06-05 2025-12-31 In ICE custody, ${words}`,
    ]);
  });

  test('a new arrest by it on the day of the release is new custody', () => {
    const stints = [
      by('ice', '2025-01-01', '2025-02-20', { endedBy: 'release' }),
      by('ice', '2025-02-20', '2025-03-01'),
    ];
    const events = [order('o', on('2025-02-01'), 'release', ['ice'])];
    expect(ordered({ stints, events })).toEqual([
      '2025-02-01 2025-02-20 In ICE custody, ordered released from ICE custody but still held',
    ]);
  });

  const held = [by('ice', '2025-01-01', '2025-07-01', { endedBy: 'release' })];

  test('a later order of stay suspends it, and the band says so', () => {
    const events = [
      order('o', on('2025-04-01'), 'release', ['ice']),
      order('s', on('2025-04-02'), 'stay', ['ice']),
    ];
    expect(ordered({ stints: held, events })).toHaveLength(1);
    expect(words({ stints: held, events })[2]).toBe(
      '2025-04-02 2025-07-01 In ICE custody, release ordered, stay recorded since',
    );
  });

  test('a stay from before it, or of another authority, suspends nothing', () => {
    const events = [
      order('o', on('2025-04-01'), 'release', ['ice']),
      order('s', on('2025-03-02'), 'stay', ['ice']),
      order('t', on('2025-05-02'), 'stay', ['usms']),
    ];
    expect(ordered({ stints: held, events })[0]).toContain('2025-04-01 2025-07-01');
  });

  test.each([
    ['in-force', ['2025-04-01 2025-07-01']],
    ['stayed', ['2025-04-01 2025-05-01']],
    ['vacated', []],
    ['superseded', []],
  ])('an order that is marked %s', (force, pieces) => {
    const release = order('o', on('2025-04-01'), 'release', ['ice']);
    const events = [
      { ...release, details: { ...release.details, force } },
      order('s', on('2025-05-01'), 'stay', ['ice']),
    ];
    expect(ordered({ stints: held, events }).map((text) => text.slice(0, 21))).toEqual(pieces);
  });

  const detention = (more: object) => ({
    ...order('d', on('2025-04-01'), 'detention', ['ice']),
    ...more,
  });
  const release = (more: object) => ({
    ...order('o', on('2025-04-01'), 'release', ['ice']),
    ...more,
  });

  test.each<[string, readonly object[], number]>([
    [
      'released on review, by the order of the user',
      [detention({ order: 1 }), release({ order: 2 })],
      1,
    ],
    [
      'released on review, by the clock',
      [
        detention({ date: on('2025-04-01', '09:00') }),
        release({ date: on('2025-04-01', '15:00') }),
      ],
      1,
    ],
    ['detained after the release', [release({ order: 1 }), detention({ order: 2 })], 0],
    ['nobody knows which came first', [release({}), detention({})], 0],
  ])('two orders of one day: %s', (_rule, events, pieces) => {
    expect(ordered({ stints: held, events })).toHaveLength(pieces);
  });

  test('is a range of days where the end of custody is in doubt', () => {
    const stints = [stint('a', on('2025-01-01'), between('2025-05-01', '2025-05-20'))];
    const events = [order('o', on('2025-04-20'), 'release', ['ice'])];
    const [, piece] = segments({ stints, events });
    expect(piece?.days).toEqual({ min: 11, max: 30 });
  });

  test('on the very day of the order, and of the lifting of a claim, the band says so', () => {
    const stints = [by('usms', '2025-05-14', '2025-06-12')];
    const claims = [
      {
        id: 'c',
        kind: 'ice-custody-claim',
        authority: 'ice',
        lodged: on('2025-05-14'),
        lifted: on('2025-05-28'),
        standing: 'disputed-by-us',
      },
    ];
    const events = [order('o', on('2025-05-28'), 'bail', ['ice'])];
    expect(words({ stints, claims, events }, day('2025-05-28')).at(-1)).toBe(
      '2025-05-28 2025-05-28 In USMS custody, ordered released from ICE custody but still held',
    );
  });
});

describe('how custody ended', () => {
  test.each([
    ['removal', 'Removed, not in custody'],
    ['death', 'Deceased'],
    ['release', 'Not in custody'],
    ['unknown', 'No custody record'],
  ])('after an end by %s the band says "%s"', (endedBy, text) => {
    const stints = [stint('a', on('2025-01-01'), on('2025-02-01'), { endedBy })];
    expect(words({ stints })[1]).toBe(`2025-02-01 2025-12-31 ${text}`);
  });
});

describe('a hold without a recorded end is solid only as far as somebody knows', () => {
  const stints = [stint('a', on('2025-01-01'), null)];
  const check = (id: string, on: string, more = {}) => ({
    id,
    on,
    against: 'Locator',
    result: 'in-custody',
    ...more,
  });
  const confirmedTo = (confirmations: readonly object[], rows: MatterRows = { stints }) =>
    segments({ ...rows, confirmations }).map((piece) => piece.confirmedTo);

  test('to the last confirmation', () => {
    const checks = [check('x', '2025-05-01'), check('y', '2025-03-01')];
    expect(confirmedTo(checks)).toEqual(['2025-05-01']);
  });

  test('without any, to the book-in', () => {
    expect(confirmedTo([])).toEqual(['2025-01-01']);
  });

  test('to the book-in of the stint that runs, where others came before it', () => {
    const rows = { stints: [stint('z', on('2024-11-01'), on('2025-01-01')), ...stints] };
    expect(confirmedTo([], rows)).toEqual(['2025-01-01']);
  });

  test.each([
    ['found another authority', { authority: 'usms' }],
    ['was archived', { archived: true }],
  ])('a check that %s confirms nothing', (_rule, more) => {
    expect(confirmedTo([check('x', '2025-05-01', more)])).toEqual(['2025-01-01']);
  });

  test('a check after the limit confirms nothing', () => {
    const rows = { stints, matter: { factsCurrentThrough: '2025-04-01' } };
    expect(confirmedTo([check('x', '2025-05-01')], rows)).toEqual(['2025-01-01']);
  });

  test('a piece before the last is hatched too, where nobody confirmed it', () => {
    const claims = [
      {
        id: 'c',
        kind: 'writ',
        authority: 'usms',
        lodged: on('2025-06-01'),
        standing: 'disputed-by-us',
      },
    ];
    const checks = [check('x', '2025-03-01')];
    expect(confirmedTo(checks, { stints, claims })).toEqual(['2025-03-01', '2025-06-01']);
  });

  test('a hold with a recorded end is solid throughout', () => {
    expect(confirmedTo([], { stints: [stint('a', on('2025-01-01'), on('2025-02-01'))] })).toEqual([
      null,
      null,
    ]);
  });
});

test('pieces follow each other without holes or overlaps, whatever is recorded', () => {
  const start = day('2025-01-01');
  const anyDate = fc
    .tuple(fc.constantFrom(on, around, before), fc.integer({ min: 0, max: 400 }))
    .map(([kind, days]) => kind(addDays(start, days)));
  const anyStint = fc.record({
    bookIn: anyDate,
    bookOut: fc.option(fc.oneof(anyDate, fc.constant(undated)), { nil: null }),
    authority: fc.constantFrom('ice', 'usms', 'county'),
    endedBy: fc.constantFrom('transfer', 'release', 'removal', null),
  });
  fc.assert(
    fc.property(
      fc.array(anyStint, { maxLength: 7 }),
      fc.array(anyDate, { maxLength: 3 }),
      fc.array(anyDate, { maxLength: 3 }),
      fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: 400 }),
          fc.constantFrom('in-custody', 'not-found', 'released'),
          fc.constantFrom('ice', null),
        ),
        { maxLength: 4 },
      ),
      (drawn, orders, claims, checks) => {
        const pieces = segments({
          stints: drawn.map(({ bookIn, bookOut, ...more }, index) =>
            stint(`s${String(index)}`, bookIn, bookOut, more),
          ),
          events: orders.map((date, index) => order(`o${String(index)}`, date, 'release')),
          claims: claims.map((lodged, index) => ({
            id: `c${String(index)}`,
            kind: 'writ',
            authority: 'usms',
            lodged,
            standing: 'disputed-by-us',
          })),
          confirmations: checks.map(([days, result, authority], index) => ({
            id: `x${String(index)}`,
            on: addDays(start, days),
            against: 'Locator',
            result,
            authority,
          })),
        });
        pieces.forEach((piece, index) => {
          const next = pieces[index + 1];
          if (next !== undefined) expect(piece.to).toBe(next.from);
          if (next !== undefined) expect(piece.from < piece.to).toBe(true);
          expect(piece.from <= piece.solidFrom && piece.solidFrom <= piece.to).toBe(true);
          expect(piece.from <= piece.solidTo && piece.solidTo <= piece.to).toBe(true);
          expect(piece.to <= AS_OF).toBe(true);
          expect(piece.holders.length > 0).toBe(piece.state === 'held');
          expect(piece.doubt !== null).toBe(piece.state === 'in-doubt');
          expect(piece.days.max ?? piece.days.min).toBeGreaterThanOrEqual(piece.days.min);
        });
      },
    ),
  );
});
