import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holderSegments, nameHolders } from '../../../../shared/custody/holders.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import {
  around,
  before,
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
    expect(segments({ stints }).at(-1)?.state).toBe('no-record');
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
    ['found nothing', { result: 'not-found' }],
    ['found the client released', { result: 'released' }],
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
      (drawn, orders, claims) => {
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
        });
        pieces.forEach((piece, index) => {
          const next = pieces[index + 1];
          if (next !== undefined) expect(piece.to).toBe(next.from);
          if (next !== undefined) expect(piece.from < piece.to).toBe(true);
          expect(piece.from <= piece.solidFrom && piece.solidFrom <= piece.to).toBe(true);
          expect(piece.from <= piece.solidTo && piece.solidTo <= piece.to).toBe(true);
          expect(piece.to <= AS_OF).toBe(true);
          expect(piece.holders.length > 0).toBe(piece.state === 'held');
        });
      },
    ),
  );
});
