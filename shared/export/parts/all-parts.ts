import type { PartName } from '../part-names.ts';
import { clientSheetPart } from './client-sheet-part.ts';
import { compliancePart } from './compliance-part.ts';
import { custodyPart } from './custody-part.ts';
import { deadlinesPart } from './deadlines-part.ts';
import { noticeHistoryPart } from './notice-history-part.ts';
import { checksDuePart, docketDayPart, docketWeekPart } from './docket-parts.ts';
import type { Part } from './part.ts';
import { tablePart } from './table-part.ts';
import { timelinePart } from './timeline-part.ts';
import { visitSheetPart } from './visit-sheet-part.ts';

/** Every part by its name. */
export const allParts: Readonly<Record<PartName, Part>> = {
  timeline: timelinePart,
  table: tablePart,
  custody: custodyPart,
  'notice-history': noticeHistoryPart,
  deadlines: deadlinesPart,
  compliance: compliancePart,
  'docket-day': docketDayPart,
  'docket-week': docketWeekPart,
  'checks-due': checksDuePart,
  'client-sheet': clientSheetPart,
  'visit-sheet': visitSheetPart,
};
