import type { FileReading } from '../../../../../shared/imports/file-reading.ts';
import type { CaseEvent } from '../../../../../shared/model/event.ts';
import type { CaseDate } from '../../../../../shared/time/case-date.ts';

/** A reading of a docket, short enough to be checked by eye. */
export function summarize(reading: FileReading) {
  return {
    format: reading.format,
    header: reading.header,
    entries: reading.entries,
    subjects: reading.subjects.map(({ key, label }) => `${key}: ${label}`),
    proposals: reading.proposals.map((one) =>
      [
        one.ticked ? '[x]' : '[ ]',
        one.where,
        one.entries.length > 1 ? `(${one.entries.join()})` : '',
        one.record.table === 'events' ? say(one.record.row) : '',
        one.subject ?? '',
        ...one.doubts.map((doubt) => `!${doubt.code}`),
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
    problems: reading.problems.map(
      ({ where, code }) => `${where === '' ? 'file' : where}: ${code}`,
    ),
    repeats: reading.repeats,
    questions: reading.questions.map(({ type }) => type),
  };
}

function say(event: CaseEvent): string {
  if (event.kind === 'hearing') {
    const settings = event.details.settings.map(({ status, date }) => `${status} ${dateOf(date)}`);
    return `hearing "${event.title}" ${settings.join(' > ')}`;
  }
  const details =
    event.kind === 'order'
      ? ` ${event.details.orderType}`
      : event.kind === 'bond'
        ? ` ${event.details.step} ${event.details.amountUsd ?? ''}`.trimEnd()
        : '';
  return `${event.kind} "${event.title}" ${'date' in event ? dateOf(event.date) : ''}${details}`;
}

function dateOf(date: CaseDate): string {
  if (date.kind === 'undated') return 'undated';
  return [date.from, date.time, date.zone].filter((part) => part !== undefined).join(' ');
}
