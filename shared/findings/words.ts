import type { NamedRecord } from '../model/record.ts';
import type { CaseDate } from '../time/case-date.ts';
import { type CivilDay } from '../time/civil-day.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';

/** A date as a sentence of a finding has it. */
export function say(date: CaseDate): string {
  return formatCaseDate(date, { style: 'axis' });
}

/** A day with its weekday, for whoever compares it with a notice. */
export function sayDay(day: CivilDay): string {
  return formatCivilDay(day, 'sentence');
}

/** A title in quotation marks, cut where it is long. */
export function quoted(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  return `“${line.length > 80 ? `${line.slice(0, 79)}…` : line}”`;
}

/** Names a record of a table. */
export function record(table: NamedRecord['table'], { id }: { readonly id: string }): NamedRecord {
  return { table, id };
}
