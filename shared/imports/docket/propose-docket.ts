import type { CivilDay } from '../../time/civil-day.ts';
import type {
  FileReading,
  ImportFormat,
  ImportProblem,
  ImportProposal,
  ImportSubject,
} from '../file-reading.ts';
import type { ReadContext } from '../import-file.ts';
import type { DocketEntry, DocketReport } from './docket-report.ts';
import { type DocketContext } from './docket-source.ts';
import { joinSettings } from './join-settings.ts';
import { collectDeadlines } from './collect-deadlines.ts';
import { proposeCount } from './propose-count.ts';
import { proposeDeadline } from './propose-deadline.ts';
import { proposeEntry } from './propose-entry.ts';
import { proposeHearing } from './propose-hearing.ts';
import { proposeMilestone } from './propose-milestone.ts';
import type { Milestone } from './read-custody.ts';
import { type EntryReading, readEntry, type Said } from './read-entry.ts';
import { problemOf } from './report-problems.ts';
import { type DocketPerson, personsOf, type Whose } from './whose.ts';

/** More than this and an entry of many persons is proposed once, for all. */
const MOST_PERSONS = 20;

/**
 * Makes proposals from a docket: its hearings with their settings, arrests, releases, steps of bonds and
 * counts, and the paper of every entry that nothing else tells of.
 */
export function proposeDocket(
  report: DocketReport,
  format: ImportFormat,
  { fileName, today, answers }: ReadContext,
): FileReading {
  const persons = personsOf(report);
  const isHabeas =
    report.kind !== 'criminal' && report.parties.some((one) => /petitioner/i.test(one.role));
  const isBankruptcy = report.kind === 'bankruptcy';
  const context: DocketContext = {
    fileName,
    docketNumber: report.header.docketNumber,
    zone: report.zone ?? answers.zone,
  };
  const { own, repeats } = withoutRepeats(report.entries);
  const readings = own.map((entry) => readEntry(entry, persons, today));
  const sorted = oldestFirst(readings);
  const subjectsOf = (whose: Whose): readonly (string | null)[] => {
    if (report.kind !== 'criminal' || persons.length < 2 || whose.type !== 'named') return [null];
    if (whose.persons.length === persons.length || whose.persons.length > MOST_PERSONS)
      return [null];
    return whose.persons.map((one) => one.key);
  };
  const chains = joinSettings(sorted, { terminatedOn: report.header.terminatedOn });
  const hearings = chains.flatMap((chain, at) =>
    subjectsOf(
      chain.persons === null ? { type: 'nobody' } : { type: 'named', persons: chain.persons },
    ).map((subject) => proposeHearing(chain, at, subject, context)),
  );
  const milestones = joinMilestones(sorted, persons).flatMap(({ milestone, from }, at) =>
    subjectsOf(milestone.whose).map((subject) =>
      proposeMilestone(milestone, from, { at, subject, context }),
    ),
  );
  const deadlines = collectDeadlines(sorted, {
    terminatedOn: report.header.terminatedOn,
  }).flatMap((one, at) =>
    subjectsOf(one.words.whose).map((subject) =>
      proposeDeadline(one, { at, subject, context, today, kind: report.kind, isHabeas }),
    ),
  );
  const told = new Set([...hearings, ...milestones].flatMap((one) => one.entries));
  const limited = new Set(deadlines.flatMap((one) => one.entries));
  const papers = readings
    .filter((one) => !isToldOtherwise(one, told))
    .filter(({ type, entry }) => type !== 'settings' || !limited.has(entry.order))
    .flatMap((one) =>
      subjectsOf(one.whose).map((subject) =>
        proposeEntry(one, subject, context, { isHabeas, isBankruptcy }),
      ),
    );
  const charges = (report.kind === 'criminal' ? report.counts : []).map((count, at) => {
    const person = persons.find(({ name }) => name === count.party);
    const ofPerson = sorted.filter(
      ({ whose }) =>
        whose.type === 'nobody' ||
        (whose.type === 'named' && (person === undefined || whose.persons.includes(person))),
    );
    const subject = persons.length < 2 ? null : (person?.key ?? null);
    return proposeCount(count, ofPerson, { at, subject, context });
  });
  const proposals = [...hearings, ...milestones, ...deadlines, ...charges, ...papers].sort(
    (one, other) => (one.entries[0] ?? 0) - (other.entries[0] ?? 0),
  );
  const times = [...hearings, ...deadlines].filter((one) => hasTime(one)).length;
  return {
    format,
    header: report.header,
    entries: report.entries.length,
    subjects: subjectsIn(persons, proposals, report.kind),
    proposals,
    problems: [
      ...report.problems,
      ...readings.flatMap(badDateProblems),
      ...readings.flatMap(badTimeProblems),
    ],
    repeats,
    questions: report.zone === null && times > 0 ? [{ type: 'zone', times }] : [],
    sheet: null,
  };
}

/** Entries whose whole content is a hearing or a milestone that is proposed already. */
function isToldOtherwise(reading: EntryReading, told: ReadonlySet<number>): boolean {
  if (!told.has(reading.entry.order)) return false;
  const { type, hearings } = reading;
  if (type === 'minutes' || type === 'settings' || type === 'arrest' || type === 'bond')
    return true;
  return (type === 'notice' || type === 'paper') && hearings.length > 0;
}

function withoutRepeats(entries: readonly DocketEntry[]): {
  readonly own: readonly DocketEntry[];
  readonly repeats: readonly number[];
} {
  const seen = new Set<string>();
  const own: DocketEntry[] = [];
  const repeats: number[] = [];
  for (const entry of entries) {
    const key = JSON.stringify([entry.filedOn, entry.dateAsStated, entry.number, entry.text]);
    // Without words nobody can tell two entries apart.
    if (entry.text !== '' && seen.has(key)) repeats.push(entry.order);
    else own.push(entry);
    seen.add(key);
  }
  return { own, repeats };
}

/** By day; within a day in the order of the docket, which may run backward. */
function oldestFirst(readings: readonly EntryReading[]): readonly EntryReading[] {
  const days = readings.flatMap((one) => one.ownDay ?? []);
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const ordered = first > last ? [...readings].reverse() : readings;
  let before: CivilDay | '' = '';
  const placed = ordered.map((reading) => {
    // An entry without a day stands where the docket has it.
    before = reading.ownDay ?? before;
    return { reading, day: before };
  });
  return placed
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
    .map(({ reading }) => reading);
}

type Joined = { readonly milestone: Said<Milestone>; readonly from: EntryReading[] };

/** An arrest and the return of its warrant tell the same; so do minutes and the bond entered that day. */
function joinMilestones(
  readings: readonly EntryReading[],
  persons: readonly DocketPerson[],
): readonly Joined[] {
  const found = new Map<string, Joined>();
  let count = 0;
  for (const reading of readings)
    for (const milestone of reading.milestones) {
      count += 1;
      const key =
        milestone.day === null || milestone.whose.type === 'others'
          ? `alone-${count}`
          : keyOf(milestone, persons);
      const same = found.get(key);
      if (same === undefined) found.set(key, { milestone, from: [reading] });
      else if (!same.from.includes(reading)) same.from.push(reading);
    }
  return [...found.values()];
}

function keyOf(milestone: Said<Milestone>, persons: readonly DocketPerson[]): string {
  const { whose } = milestone;
  const who = (whose.type === 'named' ? whose.persons : persons).map((one) => one.key).join();
  const what = milestone.kind === 'bond' ? `${milestone.step} ${milestone.amountUsd ?? ''}` : '';
  return `${milestone.kind} ${what} ${milestone.day ?? ''} ${who}`;
}

function badDateProblems({ entry, badDates }: EntryReading): readonly ImportProblem[] {
  return badDates
    .slice(0, 5)
    .map((written) =>
      problemOf(
        'docket/bad-date',
        `"${written}" is no day that exists; the words are kept.`,
        entry,
      ),
    );
}

function badTimeProblems({ entry, hearings }: EntryReading): readonly ImportProblem[] {
  return hearings
    .filter((one) => one.unreadTime !== '')
    .slice(0, 5)
    .map((one) =>
      problemOf(
        'docket/unread-time',
        `"${one.unreadTime}" cannot be read as a time of day; the words are kept.`,
        entry,
      ),
    );
}

function subjectsIn(
  persons: readonly DocketPerson[],
  proposals: readonly ImportProposal[],
  kind: DocketReport['kind'],
): readonly ImportSubject[] {
  if (kind !== 'criminal' || persons.length < 2) return [];
  const counts = new Map<string, number>();
  for (const { subject } of proposals)
    if (subject !== null) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return persons.map(({ key, name, number }) => ({
    key,
    label: number === null ? name : `${name} (${number})`,
    count: counts.get(key) ?? 0,
  }));
}

function hasTime({ record }: ImportProposal): boolean {
  if (record.table !== 'events') return false;
  const { row } = record;
  const dates =
    row.kind === 'hearing'
      ? row.details.settings.map(({ date }) => date)
      : row.kind === 'deadline'
        ? [row.date]
        : [];
  return dates.some((date) => date.kind !== 'undated' && date.time !== undefined);
}
