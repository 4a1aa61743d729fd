import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { calendarReader } from '../../shared/imports/calendar/read-calendar.ts';
import { readImport } from '../../shared/imports/read-import.ts';
import { civilDaySchema } from '../../shared/time/civil-day.ts';
import { expectAccountedFor } from '../unit/shared/imports/accounted-for.ts';

const corpus = process.env['PARADOCKET_CORPUS'] ?? '';
const list = join(corpus, 'ics', 'EXPECTED.json');
const isThere = corpus !== '' && existsSync(list);

const expectedSchema = z.array(
  z.object({
    file: z.string(),
    begin_vevent: z.int(),
    vevents_without_dtstart: z.int(),
    dtstart_first: z.string().nullable(),
    dtstart_last: z.string().nullable(),
  }),
);
const files = isThere ? expectedSchema.parse(JSON.parse(readFileSync(list, 'utf8'))) : [];

/** A day or a time as the file writes it, as the start of what is kept of it. */
const dayOf = (text: string) => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;

describe.skipIf(!isThere)('Calendars of other programs', () => {
  test.each(files)('$file', ({ file, begin_vevent, vevents_without_dtstart, ...dates }) => {
    const text = readFileSync(join(corpus, file), 'utf8');
    const opened = { type: 'text', text, encoding: 'utf-8' } as const;
    const read = readImport(opened, {
      fileName: file,
      today: civilDaySchema.parse('2026-11-26'),
      answers: { zone: null, sheet: null },
    });
    if (!calendarReader.recognises(opened)) {
      expect(begin_vevent).toBe(0);
      return;
    }
    if (!read.ok) throw new Error(read.failure.code);
    const { entries, proposals, repeats } = read.value;
    expect(entries).toBe(begin_vevent);
    expectAccountedFor(read.value);
    const dated = new Set([...proposals.flatMap((one) => one.entries), ...repeats]);
    expect(dated.size).toBeGreaterThanOrEqual(begin_vevent - vevents_without_dtstart - 1);
    const days = proposals.flatMap(({ record }) =>
      record.table !== 'events'
        ? []
        : 'date' in record.row
          ? record.row.date.kind === 'undated'
            ? []
            : [record.row.date.from]
          : record.row.details.settings.flatMap(({ date }) =>
              date.kind === 'undated' ? [] : [date.from],
            ),
    );
    const last = dates.dtstart_last;
    if (last !== null && repeats.length === 0) expect(days).toContain(dayOf(last));
  });
});
