import type { DocketLine } from '../../../shared/docket/docket-line.ts';
import { type CivilDay, daysBetween } from '../../../shared/time/civil-day.ts';

/** A word of warning beside a line. */
export type LineMark = { readonly text: string; readonly isWarning: boolean };

/** What has to be known of a line before it is relied on. */
export function marksOf(
  line: DocketLine,
  { today, checkAfterDays }: { readonly today: CivilDay; readonly checkAfterDays: number },
): readonly LineMark[] {
  const marks: LineMark[] = [];
  const warn = (text: string) => marks.push({ text, isWarning: true });
  const tell = (text: string) => marks.push({ text, isWarning: false });
  if (line.others !== null && line.last !== null && line.last < today)
    tell(line.others === 'bare-limit' ? 'Past the bare limit' : 'Past the limit');
  if (line.certainty === 'control') warn('Control date');
  if (line.certainty === 'to-be-determined') warn('To be determined');
  if (line.certainty === 'fuzzy') warn('Not known to the day');
  if (line.needsCheck && (line.last === null || line.last >= today)) {
    const { check } = line;
    if (check === null) warn('Never checked');
    else if (check.result === 'changed') warn('Check found another date');
    else if (check.result === 'not-found') warn('Check found no date');
    else if (daysBetween(check.on, today) >= checkAfterDays)
      warn(`Checked ${String(daysBetween(check.on, today))} days ago`);
  }
  if (line.isVerified === false) warn('Unverified');
  if (line.isRestricted) tell('Restricted');
  if (line.isOfClosedMatter) warn('Matter is closed');
  if (line.isSample) tell('Sample');
  return marks;
}
