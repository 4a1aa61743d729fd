import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NamedBackup } from '../../../../shared/backup/backup-name.ts';
import { backupsToRemove } from '../../../../shared/backup/rotate-backups.ts';
import { civilToday } from '../../../../shared/time/court-time.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Monday, 2 November 2026, noon in New York. */
const START = Date.UTC(2026, 10, 2, 17);
const dayOf = (instant: number) => civilToday(instant, 'America/New_York');
const backup = (at: number, lastSeq: number): NamedBackup => ({
  name: `${at}-${lastSeq}`,
  device: 'd',
  at,
  lastSeq,
});
const keptOf = (backups: readonly NamedBackup[]) => {
  const removed = new Set(backupsToRemove(backups, dayOf));
  return backups.filter((one) => !removed.has(one));
};
/** Made one after the other and rotated after each, as it goes in life. */
const inLife = (instants: readonly number[]) =>
  instants.reduce<readonly NamedBackup[]>(
    (kept, at, index) => keptOf([...kept, backup(at, index + 1)]),
    [],
  );

describe('the newest four stay, then one a day, a week and a month', () => {
  test('of one day’s work four stay', () => {
    const day = Array.from({ length: 20 }, (_, n) => START + n * 900_000);
    expect(inLife(day).map(({ at }) => at)).toEqual(day.slice(-4));
  });

  test('after two years of working days there are days, weeks and months of them', () => {
    const instants = Array.from({ length: 730 }, (_, n) => START + n * DAY);
    const kept = inLife(instants).map(({ at }) => at);
    const newest = instants.at(-1) ?? 0;
    for (let day = 0; day < 14; day += 1) expect(kept).toContain(newest - day * DAY);
    expect(kept.some((at) => newest - at > 300 * DAY)).toBe(true);
    expect(kept.every((at) => newest - at < 370 * DAY)).toBe(true);
    expect(kept.length).toBeLessThanOrEqual(4 + 14 + 8 + 12);
  });

  test('weeks begin on Sunday and months on the first, where the laptop is', () => {
    // 3 a.m. UTC on the first is the last evening of the month before in New York.
    const evening = Date.UTC(2026, 11, 1, 3);
    const months = Array.from({ length: 40 }, (_, n) => START - (n + 1) * DAY);
    const kept = keptOf([...months.map((at, n) => backup(at, 40 - n)), backup(evening, 41)]);
    expect(kept.map(({ at }) => at)).toContain(evening);
  });
});

const anyBackups = fc
  .array(fc.integer({ min: 0, max: 800 * 24 }), { maxLength: 120 })
  .map((hours) => hours.map((hour, index) => backup(START + hour * HOUR, index + 1)));

describe('whatever was made, in whatever order the clock stood', () => {
  test('the four with the newest content stay, so a clock set back costs nothing', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const kept = keptOf(backups);
        for (const one of backups.slice(-4)) expect(kept).toContain(one);
      }),
    );
  });

  test('what goes leaves a newer one of its day, or 14 days that are newer', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const kept = keptOf(backups);
        for (const gone of backupsToRemove(backups, dayOf)) {
          const newer = kept.filter(({ at }) => at >= gone.at);
          const sameDay = newer.some(({ at }) => dayOf(at) === dayOf(gone.at));
          expect(sameDay || new Set(newer.map(({ at }) => dayOf(at))).size >= 14).toBe(true);
        }
      }),
    );
  });

  test('never more stay than the rule says, and asked again it removes nothing more', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const kept = keptOf(backups);
        expect(kept.length).toBeLessThanOrEqual(4 + 14 + 8 + 12);
        expect(backupsToRemove(kept, dayOf)).toEqual([]);
      }),
    );
  });

  test('a clock set back a year prunes no more than the right clock would', () => {
    const year = Array.from({ length: 365 }, (_, n) => START + n * DAY);
    const before = inLife(year);
    const back = before.length + 1_000;
    const after = [...Array(10).keys()].reduce<readonly NamedBackup[]>(
      (kept, n) => keptOf([...kept, backup(START - 3 * DAY + n * HOUR, back + n)]),
      before,
    );
    const lost = before.filter((one) => !after.includes(one));
    // The four with the newest content are others now; no day, week or month of the past was lost.
    expect(lost.length).toBeLessThanOrEqual(4);
    expect(after.map(({ lastSeq }) => lastSeq)).toEqual(
      expect.arrayContaining([back + 9, back + 8, back + 7, back + 6]),
    );
  });
});
