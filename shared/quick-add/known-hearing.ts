import { type AttendedEvent, currentSetting } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import { isUnverified, UNVERIFIED } from '../model/verification.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import type { Meaning } from './meaning.ts';
import type { Corrections, Question, Warning } from './reading.ts';
import type { LineDates } from './resolve-dates.ts';
import type { LineDocket } from './resolve-docket.ts';
import { standingHearings } from './resolve-hearing.ts';
import { warnings } from './say-warning.ts';
import type { Scan } from './scan-line.ts';

/** The hearing, or what is asked or said where it is not clear. */
export type Standing = {
  readonly event: AttendedEvent | null;
  readonly questions: readonly Question[];
  readonly warnings: readonly Warning[];
};

/** The known hearing that a reset or an outcome speaks of. */
export function hearingOf(
  scan: Scan,
  meaning: Meaning,
  view: MatterView | null,
  docket: LineDocket,
  dates: LineDates,
  { answers }: Corrections,
): Standing {
  const none: Standing = { event: null, questions: [], warnings: [] };
  if (view === null || (scan.reset === null && scan.outcome === null)) return none;
  const days = scan.reset === null ? dates.mainDays : dates.oldDays;
  const isDocketNamed =
    scan.docket !== null ||
    scan.courts.length > 0 ||
    scan.judge !== null ||
    answers.proceeding !== undefined;
  const proceeding = isDocketNamed ? docket.proceeding : null;
  const standing = standingHearings(view, meaning, proceeding, days);
  const answered = standing.find(({ id }) => id === answers.hearing);
  const [only] = standing;
  if (answered !== undefined) return { ...none, event: answered };
  if (answers.hearing === '') return none;
  if (only !== undefined && standing.length === 1) return { ...none, event: only };
  if (standing.length === 0)
    return { ...none, warnings: [warnings.noHearing(nameOfHearing(meaning))] };
  return {
    ...none,
    questions: [
      {
        about: 'hearing',
        choices: [
          ...standing.slice(0, 8).map((event) => ({ value: event.id, label: sayHearing(event) })),
          { value: '', label: 'None of these: add a new one' },
        ],
      },
    ],
  };
}

/** "Arraignment held" is still an arraignment. */
function nameOfHearing(meaning: Meaning): string {
  const isHeld = meaning.record === 'hearing' && meaning.isHeld === true;
  return isHeld ? meaning.hearingType : meaning.title.toLowerCase();
}

function sayHearing(event: AttendedEvent): string {
  const date = event.details.settings.findLast(({ replacedBy }) => replacedBy === null)?.date;
  return date === undefined
    ? event.title
    : `${event.title}, ${formatCaseDate(date, { style: 'sentence' })}${isUnverified(event) ? `, ${UNVERIFIED}` : ''}`;
}

/** The clock of the hearing that the line speaks of: its court's, else that of its last date. */
export function zoneOf(event: AttendedEvent, view: MatterView | null): string | null {
  const court = view?.proceedings.find(({ id }) => id === event.proceedingId)?.court;
  const { date } = currentSetting(event);
  return court?.zone ?? (date.kind === 'undated' ? null : (date.zone ?? null));
}

/** Its proceeding; where it names none, that of the line. */
export function proceedingOf(event: AttendedEvent, view: MatterView | null, docket: LineDocket) {
  return view?.proceedings.find(({ id }) => id === event.proceedingId) ?? docket.proceeding;
}
