import { currentSetting, isAttended } from '../model/event-date.ts';
import type { CaseEvent } from '../model/event.ts';
import type { FindingCheck } from './finding.ts';
import { quoted, record } from './words.ts';

/** An event that nobody says where it comes from. */
export const noSource: FindingCheck = {
  code: 'no-source',
  name: 'No source',
  find: ({ view }) =>
    view.events
      .filter((event) => event.sources.length === 0 && needsSource(event))
      .map((event) => ({
        severity: 'missing',
        sentence: `${quoted(event.title)} has no source.`,
        records: [record('events', event)],
        field: 'Sources',
      })),
};

/** The office's own notes and tasks, and what a rule counted, come from the office itself. */
function needsSource(event: CaseEvent): boolean {
  if (event.kind === 'note' || event.kind === 'task') return false;
  if (event.kind === 'deadline') return event.details.setBy === 'order';
  return !isAttended(event) || currentSetting(event).notice === null;
}
