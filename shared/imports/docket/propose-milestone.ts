import type { ImportDoubt, ImportProposal } from '../file-reading.ts';
import { proposeEvent } from '../propose.ts';
import { caseDateOf } from './case-date-of.ts';
import { type DocketContext, docketSource } from './docket-source.ts';
import type { Milestone } from './read-custody.ts';
import type { EntryReading, Said } from './read-entry.ts';
import { whereOfEntry } from './report-problems.ts';
import { docketDoubts } from './say-docket.ts';

const bondTitles: Readonly<Partial<Record<string, string>>> = {
  set: 'Bond set',
  denied: 'No bail',
  posted: 'Bond posted',
  cancelled: 'Bond exonerated',
};

/** An arrest, a release or a step of a bond that an entry tells of; all entries that tell the same are its sources. */
export function proposeMilestone(
  milestone: Said<Milestone>,
  readings: readonly EntryReading[],
  {
    at,
    subject,
    context,
  }: { readonly at: number; readonly subject: string | null; readonly context: DocketContext },
): ImportProposal {
  const [reading] = readings;
  const doubts: ImportDoubt[] = [];
  if (milestone.whose.type === 'others') doubts.push(docketDoubts.otherPerson());
  if (milestone.day === null)
    doubts.push(
      milestone.written === '' ? docketDoubts.noDate() : docketDoubts.badDate(milestone.written),
    );
  else if (milestone.isDayUnsure) doubts.push(docketDoubts.dayOfPaper());
  const id = `milestone-${at + 1}${subject === null ? '' : `-${subject}`}`;
  const event = proposeEvent({
    id,
    ...shapeOf(milestone),
    date: caseDateOf(
      milestone.day,
      milestone.written === '' ? (reading?.entry.dateAsStated ?? '') : milestone.written,
    ),
    sources: readings.slice(0, 100).map((one) => docketSource(one, context, milestone.written)),
  });
  return {
    key: id,
    entries: readings.map((one) => one.entry.order),
    where: reading === undefined ? '' : whereOfEntry(reading.entry),
    subject,
    record: { table: 'events', row: event },
    doubts,
    ticked: doubts.length === 0,
  };
}

function shapeOf(milestone: Milestone) {
  switch (milestone.kind) {
    case 'arrest':
      return { kind: 'arrest', title: 'Arrest', details: {} };
    case 'release':
      return { kind: 'release', title: 'Release', details: { how: milestone.how } };
    case 'bond': {
      const { step, amountUsd } = milestone;
      return { kind: 'bond', title: bondTitles[step] ?? 'Bond', details: { step, amountUsd } };
    }
  }
}
