import { describe, expect, test } from 'vitest';
import { buildChronology } from '../../../../shared/chronology/chronology.ts';
import { axisMs } from '../../../../shared/time/axis-ms.ts';
import {
  around,
  buildView,
  day,
  type MatterRows,
  on,
  stint,
  undated,
} from '../../../builders/matter-view.ts';

const AS_OF = day('2025-12-31');
const LA = 'America/Los_Angeles';
const chronology = (rows: MatterRows) => buildChronology(buildView(rows), { asOf: AS_OF });
const bars = (rows: MatterRows, band: string) =>
  chronology(rows).bars.filter((bar) => bar.band === band);
const at = (text: string, time?: string) => axisMs(day(text), time);

describe('stints', () => {
  test('are drawn from book-in to book-out, with their days', () => {
    const [bar] = bars({ stints: [stint('a', on('2025-02-16'), on('2025-05-14'))] }, 'stint');
    expect(bar).toMatchObject({
      from: at('2025-02-16'),
      to: at('2025-05-14'),
      daysText: '87 days',
      label: 'ICE, Place a',
      running: false,
      confirmedTo: null,
      outline: false,
    });
  });

  test('fade where an end is in doubt', () => {
    const [bar] = bars({ stints: [stint('a', on('2025-02-16'), around('2025-03-01'))] }, 'stint');
    expect([bar?.solidTo, bar?.to, bar?.daysText]).toEqual([
      at('2025-02-26'),
      at('2025-03-04'),
      '10 to 16 days',
    ]);
  });

  test('of one day are drawn as that day', () => {
    const [bar] = bars({ stints: [stint('a', on('2025-02-16'), on('2025-02-16'))] }, 'stint');
    expect([bar?.from, bar?.to]).toEqual([at('2025-02-16'), at('2025-02-17')]);
  });

  test('that run are solid to the last confirmation and cut at the limit', () => {
    const [bar] = bars(
      {
        matter: { factsCurrentThrough: '2025-06-25' },
        stints: [stint('a', on('2025-02-16'), null)],
        confirmations: [
          { id: 'c', on: '2025-05-01', against: 'Locator', result: 'in-custody' },
          { id: 'd', on: '2025-06-01', against: 'Locator', result: 'not-found' },
        ],
      },
      'stint',
    );
    expect(bar).toMatchObject({
      running: true,
      to: at('2025-06-25'),
      confirmedTo: at('2025-05-01'),
    });
  });

  test('of an unknown place say so', () => {
    const [bar] = bars(
      { stints: [stint('a', on('2025-02-16'), null, { facility: null })] },
      'stint',
    );
    expect(bar?.label).toBe('ICE, facility not known');
  });
});

describe('claims', () => {
  const claim = (more: object = {}) => ({
    id: 'c',
    kind: 'ice-detainer-i247a',
    authority: 'ice',
    lodged: on('2025-02-01'),
    ...more,
  });

  test('are outlines without days', () => {
    const [bar] = bars({ claims: [claim({ lifted: on('2025-03-01') })] }, 'claim');
    expect(bar).toMatchObject({ outline: true, daysText: '', to: at('2025-03-01') });
  });

  test('that were never lifted stand to the limit', () => {
    const [bar] = bars({ claims: [claim()] }, 'claim');
    expect(bar).toMatchObject({ running: true, to: at('2025-12-31') });
  });

  test('that were lifted nobody knows when do not run: all is in doubt', () => {
    const [bar] = bars({ claims: [claim({ lifted: undated })] }, 'claim');
    expect(bar).toMatchObject({ running: false, solidTo: at('2025-02-01') });
  });

  test.each([
    [{}, 'ICE detainer I-247A'],
    [{ kind: 'writ', authority: 'usms' }, 'Writ (USMS)'],
    [{ title: 'Our words' }, 'Our words'],
    [{ with: 'Example County Jail' }, 'ICE detainer I-247A, with Example County Jail'],
    [
      { title: 'Hold of the example county jail', with: 'Example County Jail' },
      'Hold of the example county jail',
    ],
  ])('%o is called "%s"', (more, name) => {
    expect(bars({ claims: [claim(more)] }, 'claim')[0]?.label).toBe(name);
  });
});

describe('bars to removal', () => {
  const tro = (more: object) => ({ id: 'b', kind: 'tro', issuedBy: 'S.D. Cal.', ...more });
  const only = (more: object) => bars({ bars: [tro(more)] }, 'removal-bar')[0];

  test('begin and expire to the hour where the order says so', () => {
    const bar = only({
      from: on('2025-02-01', '10:30', LA),
      expires: on('2025-02-15', '17:00', LA),
    });
    expect([bar?.from, bar?.solidFrom, bar?.solidTo, bar?.to]).toEqual([
      at('2025-02-01', '10:30'),
      at('2025-02-01', '10:30'),
      at('2025-02-15', '17:00'),
      at('2025-02-15', '17:00'),
    ]);
  });

  test('of some hours of one day are drawn as those hours', () => {
    const bar = only({
      from: on('2025-02-01', '10:30', LA),
      expires: on('2025-02-01', '17:00', LA),
    });
    expect([bar?.from, bar?.to]).toEqual([at('2025-02-01', '10:30'), at('2025-02-01', '17:00')]);
  });

  test('that expire in the future keep their end', () => {
    expect(only({ from: on('2025-12-01'), expires: on('2026-03-01') })).toMatchObject({
      running: false,
      to: at('2026-03-01'),
    });
  });

  test('without an end stand to the limit, running', () => {
    expect(only({ from: on('2025-02-01') })).toMatchObject({ running: true, to: at('2025-12-31') });
  });

  test('that begin past the limit without an end are drawn as that day, and do not run', () => {
    expect(only({ from: on('2026-02-01') })).toMatchObject({
      running: false,
      from: at('2026-02-01'),
      to: at('2026-02-02'),
      solidTo: at('2026-02-01'),
    });
  });

  test('are named by kind and court', () => {
    expect(only({ from: on('2025-02-01') })?.label).toBe('Temporary restraining order, S.D. Cal.');
  });
});

describe('the band on top and the holes', () => {
  const stints = [
    stint('a', on('2025-01-01'), on('2025-02-01')),
    stint('b', on('2025-03-01'), on('2025-04-01'), { authority: 'usms', endedBy: 'release' }),
  ];

  test('each piece carries its words, its colour and its days', () => {
    expect(bars({ stints }, 'holder').map((bar) => [bar.label, bar.tone, bar.daysText])).toEqual([
      ['In ICE custody', 'ice', '31 days'],
      ['No custody record', 'no-record', ''],
      ['In USMS custody', 'usms', '31 days'],
      ['Not in custody', 'released', ''],
    ]);
  });

  test('a hole that nothing explains is marked with its days', () => {
    expect(chronology({ stints }).gaps).toEqual([
      {
        id: 'gap:2025-02-01',
        lane: 'stints',
        from: at('2025-02-01'),
        to: at('2025-03-01'),
        daysText: '28 days',
      },
    ]);
  });

  test('the days of a hole are a range where an end of it is in doubt', () => {
    const doubtful = [stint('a', on('2025-01-01'), around('2025-02-10')), stints[1] ?? {}];
    expect(chronology({ stints: doubtful }).gaps[0]?.daysText).toBe('16 to 22 days');
  });

  test('after a check that did not find the client the band has no days and no authority', () => {
    const rows = {
      stints: [stint('a', on('2025-01-01'), null)],
      confirmations: [{ id: 'x', on: '2025-03-01', against: 'Locator', result: 'not-found' }],
    };
    const last = bars(rows, 'holder').at(-1);
    expect([last?.label, last?.tone, last?.daysText, last?.running]).toEqual([
      'Not found since Mar 1, 2025',
      'no-record',
      '',
      false,
    ]);
  });

  test('time after a release is no hole', () => {
    const events = [{ id: 'r', kind: 'release', title: 'Out', date: on('2025-02-01') }];
    expect(chronology({ stints, events }).gaps).toEqual([]);
  });
});
