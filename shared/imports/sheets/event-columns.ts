import type { ColumnMeaning } from '../file-reading.ts';

/** A column whose every day is an event. */
export type EventColumn = {
  readonly at: number;
  /** What its heading calls the events; empty where it says no more than that a date stands below it. */
  readonly called: string;
  /** The column of their times: the first one before the next dates; the only one wherever it stands. */
  readonly timesAt: number | null;
};

/** A heading that says no more than that a date stands below it. */
const PLAIN_DATE =
  /^(?:date|day|when|on|fecha|event date|date of event|date ?\/? ?time|datetime|date and time|start date|from|entered|entry date|docket date)?$/i;

/** The columns of a table that give events, from the left. */
export function eventColumns(
  headings: readonly string[],
  meanings: readonly ColumnMeaning[],
): readonly EventColumn[] {
  const times = placesOf(meanings, (one) => one === 'time');
  const dates = placesOf(
    meanings,
    (one) => one === 'date' || one === 'book-in' || one === 'book-out',
  );
  return dates
    .filter((at) => meanings[at] === 'date')
    .map((at) => {
      const next = dates.find((one) => one > at) ?? Infinity;
      const beside = times.find((one) => one > at && one < next);
      const only = dates.length === 1 ? times[0] : undefined;
      return { at, called: nameIn(headings[at] ?? ''), timesAt: beside ?? only ?? null };
    });
}

function placesOf(
  meanings: readonly ColumnMeaning[],
  isMeant: (meaning: ColumnMeaning) => boolean,
): readonly number[] {
  return meanings.flatMap((meaning, at) => (isMeant(meaning) ? [at] : []));
}

function nameIn(heading: string): string {
  if (PLAIN_DATE.test(heading.trim())) return '';
  return heading
    .replace(/\b(?:date|dt|day)\b(?: of)?/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
