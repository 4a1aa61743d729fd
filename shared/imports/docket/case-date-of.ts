import type { CaseDate } from '../../time/case-date.ts';
import type { CivilDay } from '../../time/civil-day.ts';
import { readTypedZone } from '../../time/typed-zone.ts';
import type { ImportDoubt } from '../file-reading.ts';
import { docketDoubts } from './say-docket.ts';

/** A day of a docket as the record keeps it; undated where it has none. */
export function caseDateOf(day: CivilDay | null, written: string): CaseDate {
  const asTyped = written.slice(0, 200);
  return day === null
    ? { kind: 'undated', asTyped }
    : { kind: 'on', from: day, precision: 'day', asTyped };
}

/** With the hour of a hearing, in the court's zone or the one that the words name. */
export function caseDateAt(
  {
    day,
    written,
    time,
    zoneWord,
  }: {
    readonly day: CivilDay | null;
    readonly written: string;
    readonly time: string | null;
    readonly zoneWord: string | undefined;
  },
  zone: string | null,
): { readonly date: CaseDate; readonly doubts: readonly ImportDoubt[] } {
  if (day === null || time === null) return { date: caseDateOf(day, written), doubts: [] };
  const read = readTypedZone(zoneWord, zone ?? undefined, day, time);
  const found = read.ok ? read.value.zone : (zone ?? undefined);
  const differs = (read.ok ? read.value.notes : []).flatMap((note) =>
    note.code === 'zone-differs' ? [docketDoubts.zoneDiffers(note.typed, note.court)] : [],
  );
  return {
    date: {
      kind: 'on',
      from: day,
      precision: 'time',
      time,
      ...(found === undefined ? {} : { zone: found }),
      asTyped: written.slice(0, 200),
    },
    doubts: found === undefined ? [docketDoubts.noZone()] : differs,
  };
}
