import type { Person } from '../model/person.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { nearestInstantOf } from '../time/court-time.ts';
import type { DocketLine } from './docket-line.ts';
import { isPerson } from './line-filter.ts';

/** What is compared: a line of the docket, or what somebody is typing. */
export type Candidate = Pick<
  DocketLine,
  | 'key'
  | 'on'
  | 'last'
  | 'instant'
  | 'date'
  | 'city'
  | 'court'
  | 'place'
  | 'responsible'
  | 'backup'
  | 'attendance'
  | 'isSample'
>;

/** Two that one attorney cannot both be at, or one on a day of leave. */
export type Clash<L extends Candidate = Candidate> = {
  /**
   * `overlap`: the times touch, an hour being taken for each without an end. `half-day`: the same half
   * of the same day in different cities, or where a city is not recorded. `leave`: the attorney is away.
   */
  readonly kind: 'overlap' | 'half-day' | 'leave';
  readonly line: L;
  /** The other one; null for leave. */
  readonly other: DocketLine | null;
  /** Who cannot be at both: a reference as the line carries it. */
  readonly person: string;
  /** That person is only the backup of one of the two. */
  readonly asBackup: boolean;
};

type Known = Pick<Person, 'id' | 'initials' | 'leave'>;

/** Taken for a hearing whose end nobody recorded. */
const ASSUMED_MS = 3_600_000;

/** Every clash among lines, each pair once, by day. Only exact days of hearings and appointments count. */
export function clashesOf(
  lines: readonly DocketLine[],
  persons: readonly Known[],
): readonly Clash<DocketLine>[] {
  const attended = lines.filter((line) => line.attendance !== null && isFirm(line));
  const byDay = groupByDay(attended);
  return attended.flatMap((line, index) => {
    const day = line.on === null ? [] : (byDay.get(line.on) ?? []);
    // Sorted by place in the list: each pair is met once.
    const rest = day.filter((one) => one.index > index).map((one) => one.line);
    return [...rest.flatMap((other) => clashOf(line, other, persons)), ...leaveOf(line, persons)];
  });
}

/**
 * The clashes of one candidate with lines, in the order of the lines.
 *
 * @param candidate its own key leaves out the record that is being edited
 */
export function clashesWith(
  candidate: Candidate,
  lines: readonly DocketLine[],
  persons: readonly Known[],
): readonly Clash[] {
  if (candidate.on === null) return [];
  const sameDay = lines.filter(
    (line) =>
      line.attendance !== null &&
      line.on === candidate.on &&
      line.key !== candidate.key &&
      isFirm(line),
  );
  return [
    ...sameDay.flatMap((line) => clashOf(candidate, line, persons)),
    ...leaveOf(candidate, persons),
  ];
}

/** An exact day; control dates and dates known only about are no appointment to be at. */
function isFirm({ certainty, on }: DocketLine): boolean {
  return certainty === 'exact' && on !== null;
}

function groupByDay(lines: readonly DocketLine[]) {
  const days = new Map<CivilDay, { readonly line: DocketLine; readonly index: number }[]>();
  lines.forEach((line, index) => {
    if (line.on === null) return;
    const day = days.get(line.on);
    if (day === undefined) days.set(line.on, [{ line, index }]);
    else day.push({ line, index });
  });
  return days;
}

function clashOf<L extends Candidate>(
  line: L,
  other: DocketLine,
  persons: readonly Known[],
): readonly Clash<L>[] {
  if (line.isSample !== other.isSample || isOneSetting(line, other)) return [];
  const shared = sharedPerson(line, other, persons);
  if (shared === null) return [];
  const kind = touches(line, other) ? 'overlap' : isFarApart(line, other) ? 'half-day' : null;
  return kind === null ? [] : [{ kind, line, other, ...shared }];
}

/** One setting may serve several clients: families, co-defendants. */
function isOneSetting(line: Candidate, other: Candidate): boolean {
  const a = line.attendance;
  const b = other.attendance;
  if (a === null || b === null) return false;
  return (
    (a.sharedId !== null && a.sharedId === b.sharedId) ||
    a.alsoForClients.includes(b.clientId) ||
    b.alsoForClients.includes(a.clientId)
  );
}

/** Two backups are no clash: a backup is asked only where the other cannot come. */
function sharedPerson(
  line: Candidate,
  other: Candidate,
  persons: readonly Known[],
): Pick<Clash, 'person' | 'asBackup'> | null {
  if (isSamePerson(line.responsible, other.responsible, persons))
    return { person: line.responsible, asBackup: false };
  // Where an office is one person, nobody writes who answers for a hearing.
  if (line.responsible === '' && other.responsible === '' && persons.length <= 1)
    return { person: '', asBackup: false };
  if (isSamePerson(line.responsible, other.backup, persons))
    return { person: line.responsible, asBackup: true };
  if (isSamePerson(line.backup, other.responsible, persons))
    return { person: line.backup, asBackup: true };
  return null;
}

function isSamePerson(one: string, other: string, persons: readonly Known[]): boolean {
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const known = persons.find((person) => isPerson(one, person));
  return known !== undefined && isPerson(other, known);
}

function touches(line: Candidate, other: Candidate): boolean {
  const a = spanOf(line);
  const b = spanOf(other);
  return a !== null && b !== null && a.from < b.to && b.from < a.to;
}

function spanOf({ date, instant, last }: Candidate) {
  if (instant === null || date.kind === 'undated') return null;
  const hasEnd =
    (date.kind === 'from-to' || date.kind === 'between') &&
    date.toTime !== undefined &&
    date.zone !== undefined &&
    last !== null;
  const end = hasEnd ? nearestInstantOf(last, date.toTime ?? '', date.zone ?? '') : 0;
  return { from: instant, to: Math.max(end, instant + (hasEnd ? 0 : ASSUMED_MS)) };
}

function isFarApart(line: Candidate, other: Candidate): boolean {
  if (isRemote(line) || isRemote(other)) return false;
  const a = whereOf(line);
  const b = whereOf(other);
  if (a !== '' && a === b) return false;
  const one = halfOf(line);
  const two = halfOf(other);
  // Without a time it can be in either half.
  return one === null || two === null || one === two;
}

function isRemote({ attendance }: Candidate): boolean {
  return attendance?.mode === 'video' || attendance?.mode === 'telephone';
}

function whereOf({ city, court, place }: Candidate): string {
  return (city || court || place).trim().toLocaleLowerCase('en-US');
}

function halfOf({ date }: Candidate): 'morning' | 'afternoon' | null {
  if (date.kind === 'undated' || date.time === undefined) return null;
  return date.time < '12:00' ? 'morning' : 'afternoon';
}

function leaveOf<L extends Candidate>(line: L, persons: readonly Known[]): readonly Clash<L>[] {
  const { on, last, responsible } = line;
  const person = persons.find((one) => isPerson(responsible, one));
  if (on === null || last === null || person === undefined) return [];
  const isAway = person.leave.some((leave) => leave.from <= last && leave.to >= on);
  if (!isAway) return [];
  return [{ kind: 'leave', line, other: null, person: responsible, asBackup: false }];
}
