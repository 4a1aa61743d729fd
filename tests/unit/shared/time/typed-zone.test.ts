import { describe, expect, it, test } from 'vitest';
import { readTypedZone } from '../../../../shared/time/typed-zone.ts';
import { codeOf, CHICAGO, day, LOS_ANGELES, NEW_YORK, valueOf } from './dates.ts';

const SUMMER = day('2025-06-18');
const WINTER = day('2025-01-15');
const read = (word: string | undefined, court?: string, on = SUMMER) =>
  readTypedZone(word, court, on, '09:00');

describe('a zone word of a US notice names its zone', () => {
  test.each([
    ['et', NEW_YORK],
    ['edt', NEW_YORK],
    ['eastern', NEW_YORK],
    ['eastern time', NEW_YORK],
    ['ct', CHICAGO],
    ['mt', 'America/Denver'],
    ['pdt', LOS_ANGELES],
    ['akt', 'America/Anchorage'],
    ['hst', 'Pacific/Honolulu'],
    ['ast', 'America/Puerto_Rico'],
    ['chst', 'Pacific/Guam'],
    ['sst', 'Pacific/Pago_Pago'],
    ['z', 'UTC'],
  ])('%s', (word, zone) => {
    expect(valueOf(read(word))).toEqual({ zone, notes: [] });
  });
});

describe('a word that fits the court’s zone means the court’s zone', () => {
  test.each([
    ['et', 'America/Detroit'],
    ['eastern', 'America/Indiana/Indianapolis'],
    ['mst', 'America/Phoenix'],
    ['mt', 'America/Boise'],
    ['ct', 'America/Menominee'],
    ['mountain time', 'America/Boise'],
  ])('%s in %s', (word, zone) => {
    expect(valueOf(read(word, zone))).toEqual({ zone, notes: [] });
  });
});

describe('another word overrules the court, and is said', () => {
  it('with both names', () => {
    expect(valueOf(read('pt', NEW_YORK))).toEqual({
      zone: LOS_ANGELES,
      notes: [{ code: 'zone-differs', typed: 'PT', court: 'ET' }],
    });
  });
  it('also "MT" in Arizona, which keeps no summer time', () => {
    expect(valueOf(read('mt', 'America/Phoenix'))).toEqual({
      zone: 'America/Denver',
      notes: [{ code: 'zone-differs', typed: 'MT', court: 'MST' }],
    });
  });
});

describe('winter time named in summer, or summer time in winter', () => {
  test.each([
    ['est', SUMMER, 'EST', 'EDT'],
    ['edt', WINTER, 'EDT', 'EST'],
  ])('%s is said', (word, on, typed, inEffect) => {
    expect(valueOf(read(word, NEW_YORK, on))).toEqual({
      zone: NEW_YORK,
      notes: [{ code: 'zone-season', typed, inEffect }],
    });
  });
  it('is right where it is in effect', () => {
    expect(valueOf(read('est', NEW_YORK, WINTER)).notes).toEqual([]);
    expect(valueOf(read('edt', NEW_YORK, SUMMER)).notes).toEqual([]);
  });
});

test('without a word the court’s zone holds, and without a court there is none', () => {
  expect(valueOf(read(undefined, CHICAGO))).toEqual({ zone: CHICAGO, notes: [] });
  expect(valueOf(read(undefined))).toEqual({ notes: [{ code: 'zone-unknown' }] });
});

test('"time zone not recorded" stays so, even where the court is known', () => {
  expect(valueOf(read('time zone not recorded', NEW_YORK))).toEqual({
    notes: [{ code: 'zone-unknown' }],
  });
});

test('a time that the clocks skip or repeat is said', () => {
  const notes = (on: string, time: string) =>
    valueOf(readTypedZone(undefined, NEW_YORK, day(on), time)).notes;
  expect(notes('2025-03-09', '02:30')).toEqual([{ code: 'time-skipped', time: '02:30' }]);
  expect(notes('2025-11-02', '01:30')).toEqual([{ code: 'time-repeated', time: '01:30' }]);
});

test.each(['xyz', 'at', 'o clock', 'constructor', '__proto__', 'america'])(
  '%s is no zone',
  (word) => {
    expect(codeOf(read(word, NEW_YORK))).toBe('typed-date/unknown-zone');
  },
);
