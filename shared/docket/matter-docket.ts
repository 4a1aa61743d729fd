import { oncePer } from '../model/once-per.ts';
import type { MatterView } from '../model/matter-view.ts';
import { attendedLines } from './attended-lines.ts';
import { conditionLines } from './condition-lines.ts';
import { deadlineLines } from './deadline-lines.ts';
import type { DocketLine } from './docket-line.ts';
import { sortByKey } from './sort-lines.ts';
import { stayLines } from './stay-lines.ts';
import { taskLines } from './task-lines.ts';

/**
 * Everything of a matter that may ever stand on a docket because of its day, in order: current
 * settings, deadlines with the office's targets, tasks, check-ins, ends of conditions and stays,
 * reports that are due. Archived matters and clients have none; of a closed matter the lines stay, so
 * that a date that is still ahead is not lost. Counted once for each view.
 */
export const docketLinesOf = oncePer((view: MatterView): readonly DocketLine[] => {
  const isGone = view.matter.archived || view.client.archived;
  return isGone
    ? []
    : sortByKey([
        ...attendedLines(view),
        ...deadlineLines(view),
        ...taskLines(view),
        ...conditionLines(view),
        ...stayLines(view),
      ]);
});
