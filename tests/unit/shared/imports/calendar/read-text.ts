import type { FileReading, ImportProposal } from '../../../../../shared/imports/file-reading.ts';
import { readImport } from '../../../../../shared/imports/read-import.ts';
import { day } from '../../../../builders/matter-view.ts';
import { expectAccountedFor } from '../accounted-for.ts';

/** The laptop's day in these tests. */
export const TODAY = day('2026-11-26');

/** Reads the text of a calendar file; every entry must be accounted for. */
export function readText(text: string, zone: string | null = null): FileReading {
  const read = readImport(
    { type: 'text', text, encoding: 'utf-8' },
    { fileName: 'office.ics', today: TODAY, answers: { zone, sheet: null } },
  );
  if (!read.ok) throw new Error(read.failure.code);
  expectAccountedFor(read.value);
  return read.value;
}

/** A calendar around the lines of one event. */
export function calendarWith(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** The lines of one event. */
export function event(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
}

/** What a proposal says, in one line: kind, title, date, time, zone, status. */
export function line({ record, doubts }: ImportProposal): string {
  if (record.table !== 'events') throw new Error('No event');
  const { row } = record;
  const [setting] =
    row.kind === 'hearing' || row.kind === 'appointment' ? row.details.settings : [];
  const date = setting?.date ?? ('date' in row ? row.date : undefined);
  if (date === undefined || date.kind === 'undated') throw new Error('No date');
  const isSpan = date.kind === 'from-to' || date.kind === 'between';
  return [
    row.kind,
    `"${row.title}"`,
    isSpan ? `${date.from}..${date.to}` : date.from,
    date.time ?? '',
    date.zone ?? '',
    setting?.status === 'set' ? '' : (setting?.status ?? ''),
    doubts.map(({ code }) => code).join(','),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** The same of all proposals. */
export function linesOf(reading: FileReading): readonly string[] {
  return reading.proposals.map(line);
}

/** Codes of the problems, in their order. */
export function codesOf(reading: FileReading): readonly string[] {
  return reading.problems.map(({ code }) => code);
}
