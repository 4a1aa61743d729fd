import { describe, expect, test } from 'vitest';
import { custodySpans } from '../../../../shared/custody/spans.ts';
import { custodyGaps, staysOf } from '../../../../shared/custody/stays.ts';
import {
  after,
  around,
  before,
  between,
  buildView,
  day,
  on,
  stint,
} from '../../../builders/matter-view.ts';

const AS_OF = day('2025-12-31');

function gapsOf(stints: readonly object[], events: readonly object[] = []) {
  return custodyGaps(staysOf(custodySpans(buildView({ stints, events }), AS_OF)));
}

const first = (bookOut: object, more = {}) => stint('first', on('2025-01-01'), bookOut, more);
const second = (bookIn: object, more = {}) => stint('second', bookIn, on('2025-06-01'), more);

describe('two stints are one stay where the handover can be one day', () => {
  test.each<[string, readonly object[]]>([
    ['out and in on one day', [first(on('2025-02-01')), second(on('2025-02-01'))]],
    ['out around the day of in', [first(around('2025-02-03')), second(on('2025-02-01'))]],
    ['out and in around near days', [first(around('2025-02-01')), second(around('2025-02-06'))]],
    ['doubts that meet on one day', [first(around('2025-02-01')), second(around('2025-02-07'))]],
    ['in before a day', [first(around('2025-02-01')), second(before('2025-03-01'))]],
    ['out after a day', [first(after('2025-02-01')), second(around('2025-03-01'))]],
    ['overlapping', [first(on('2025-03-01')), second(on('2025-02-01'))]],
    [
      'a transfer with a night on the road',
      [first(on('2025-02-01'), { endedBy: 'transfer' }), second(on('2025-02-02'))],
    ],
    [
      'a release straight into another hold',
      [first(on('2025-02-01'), { endedBy: 'release' }), second(on('2025-02-01'))],
    ],
  ])('%s', (_rule, stints) => {
    expect(gapsOf(stints)).toEqual([]);
  });
});

describe('a hole that nothing explains is a gap', () => {
  test('it runs from the last day that the first can have lasted to the first day of the next', () => {
    expect(gapsOf([first(around('2025-02-01')), second(around('2025-02-10'))])).toMatchObject([
      { from: '2025-02-04', to: '2025-02-07', afterRelease: false },
    ]);
  });

  test('its days are a range where an end of it is in doubt', () => {
    const [gap] = gapsOf([first(around('2025-02-10')), second(on('2025-02-16'))]);
    expect(gap?.days).toEqual({ min: 3, max: 9 });
  });

  test('one night is a gap too, unless a transfer is recorded', () => {
    expect(gapsOf([first(on('2025-02-01')), second(on('2025-02-02'))])).toHaveLength(1);
  });

  test('a transfer explains one night, no more', () => {
    const stints = [first(on('2025-02-01'), { endedBy: 'transfer' }), second(on('2025-02-03'))];
    expect(gapsOf(stints)).toHaveLength(1);
  });

  test('an archived stint fills no gap', () => {
    const between = stint('x', on('2025-02-01'), on('2025-03-01'), { archived: true });
    expect(gapsOf([first(on('2025-02-01')), between, second(on('2025-03-01'))])).toHaveLength(1);
  });
});

describe('time after a release is no gap', () => {
  const apart = (more: object) => [first(on('2025-02-01'), more), second(on('2025-03-01'))];
  const release = (date: object, from: string | null = null) => ({
    id: 'release',
    kind: 'release',
    title: 'Released',
    date,
    details: { from },
  });

  test.each(['release', 'removal', 'death'])('the stint says that it ended by %s', (endedBy) => {
    expect(gapsOf(apart({ endedBy })).map((gap) => gap.afterRelease)).toEqual([true]);
  });

  test.each<[string, object]>([
    ['on its day, from anybody', release(on('2025-02-01'))],
    ['on its day, from its authority', release(on('2025-02-01'), 'ice')],
    ['in its month', release(on('2025-02'))],
    ['around its day', release(around('2025-02-02'))],
  ])('a release event explains it: %s', (_rule, event) => {
    expect(gapsOf(apart({}), [event]).map((gap) => gap.afterRelease)).toEqual([true]);
  });

  test.each<[string, object]>([
    ['from another authority', release(on('2025-02-01'), 'usms')],
    ['on another day', release(on('2025-02-20'))],
    ['without a day', { ...release(on('2025-02-01')), date: { kind: 'undated' } }],
    ['archived', { ...release(on('2025-02-01')), archived: true }],
  ])('a release event does not explain it: %s', (_rule, event) => {
    expect(gapsOf(apart({}), [event]).map((gap) => gap.afterRelease)).toEqual([false]);
  });

  test('a doubtful release and a doubtful arrest near it are two stays', () => {
    const stints = [
      first(around('2025-02-01'), { endedBy: 'release' }),
      second(around('2025-02-05')),
    ];
    expect(staysOf(custodySpans(buildView({ stints }), AS_OF))).toHaveLength(2);
  });
});

describe('stints join only where they surely meet', () => {
  const stays = (stints: readonly object[]) =>
    staysOf(custodySpans(buildView({ stints }), AS_OF)).map((stay) => stay.spans.length);

  test('a release and a new arrest on one day are one stay: the day is not counted twice', () => {
    const again = [first(on('2025-02-01'), { endedBy: 'release' }), second(on('2025-02-01'))];
    expect(stays(again)).toEqual([2]);
  });

  test('where the client was not found since, the next stint is a stay of its own', () => {
    const view = buildView({
      stints: [stint('a', on('2025-01-01'), null), stint('b', on('2025-05-01'), on('2025-06-01'))],
      confirmations: [{ id: 'x', on: '2025-03-01', against: 'Locator', result: 'not-found' }],
    });
    expect(staysOf(custodySpans(view, AS_OF))).toHaveLength(2);
  });

  test('a stint that can begin after another one is over does not surely meet it', () => {
    const stints = [
      stint('late', between('2025-02-01', '2025-06-01'), on('2025-06-05'), { endedBy: 'release' }),
      stint('short', on('2025-02-10'), on('2025-02-12'), { endedBy: 'release' }),
    ];
    expect(stays(stints)).toEqual([1, 1]);
  });
});

test('a later stint inside an earlier one does not shorten the stay', () => {
  const stints = [
    stint('long', on('2025-01-01'), on('2025-06-01')),
    stint('short', on('2025-02-01'), on('2025-02-10')),
    stint('after', on('2025-06-01'), on('2025-07-01')),
  ];
  const [stay] = staysOf(custodySpans(buildView({ stints }), AS_OF));
  expect([stay?.from, stay?.to, stay?.spans.length]).toEqual(['2025-01-01', '2025-07-01', 3]);
});
