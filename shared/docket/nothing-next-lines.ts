import type { MatterView } from '../model/matter-view.ts';
import { UNVERIFIED } from '../model/verification.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import type { DocketKind, DocketLine } from './docket-line.ts';
import { lineOf } from './line-of.ts';

const counts: readonly DocketKind[] = ['hearing', 'appointment', 'deadline', 'task', 'check-in'];

/**
 * One line for each open proceeding in which nothing is next. What is to be determined, a control
 * date, a date known only about, and a hearing date that nobody ever checked do not count; the line
 * names them.
 *
 * @param lines of this matter
 */
export function nothingNextLines(
  view: MatterView,
  lines: readonly DocketLine[],
  today: CivilDay,
): readonly DocketLine[] {
  return view.proceedings.flatMap((proceeding) => {
    if (proceeding.archived || proceeding.closedOn !== null) return [];
    const coming = lines.filter(
      (line) =>
        line.proceedingId === proceeding.id &&
        counts.includes(line.kind) &&
        (line.last === null || line.last >= today),
    );
    if (coming.some((line) => whyNot(line) === null)) return [];
    const named = firstOfSeries(coming);
    return [
      lineOf(view, {
        kind: 'nothing-next',
        record: null,
        proceedingId: proceeding.id,
        what: coming.length === 0 ? 'Nothing next' : 'Nothing firm ahead',
        detail: listed(named),
        date: { kind: 'undated', asTyped: '' },
        ...(coming.some((line) => line.isRestricted) ? { isRestricted: true } : {}),
        ...(coming.some((line) => line.isWithheld) ? { isWithheld: true } : {}),
      }),
    ];
  });
}

/** Of what recurs, the next date says enough. */
function firstOfSeries(lines: readonly DocketLine[]): readonly DocketLine[] {
  const seen = new Set<string | null>();
  return lines.filter(({ series, recordKey }) => {
    const isLater = series !== null && seen.has(recordKey);
    if (series !== null) seen.add(recordKey);
    return !isLater;
  });
}

/** Why a coming date does not count as the next one; null = it counts. */
function whyNot(line: DocketLine): string | null {
  // A duty that comes again and again is no step of the case.
  if (line.series !== null) return 'recurs';
  switch (line.certainty) {
    case 'to-be-determined':
      return 'to be determined';
    case 'control':
      return 'control date';
    case 'undated':
      return 'undated';
    case 'fuzzy':
      return 'not known to the day';
    case 'exact':
      return line.needsCheck && line.check === null
        ? 'never checked'
        : line.needsCheck && line.check?.result === 'not-found'
          ? 'not found when checked'
          : null;
  }
}

function listed(lines: readonly DocketLine[]): string {
  return lines
    .slice(0, 2)
    .map((line) => {
      const when =
        line.date.kind === 'undated' ? '' : ` ${formatCaseDate(line.date, { style: 'table' })}`;
      const why = [whyNot(line) ?? '', line.isVerified === false ? UNVERIFIED : ''];
      return `${line.what}${when} (${why.filter((part) => part !== '').join(', ')})`;
    })
    .concat(lines.length > 2 ? [`and ${String(lines.length - 2)} more`] : [])
    .join('; ');
}
