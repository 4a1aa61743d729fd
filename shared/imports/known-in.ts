import { canBeOnePlace } from '../custody/same-place.ts';
import { nameClaim, nameRemovalBar } from '../chronology/custody-bars.ts';
import { authorityNames } from '../custody/authority-names.ts';
import type { Bar, Claim, Stint } from '../model/custody.ts';
import type { CaseEvent } from '../model/event.ts';
import { type AttendedEvent, dateOfEvent, isAttended } from '../model/event-date.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { CaseDate } from '../time/case-date.ts';
import { areAlike, wordsOfTitle } from './alike-titles.ts';
import { isSameDate, sayDate, startOf } from './compare-dates.ts';
import type { ImportProposal, ProposedRecord } from './file-reading.ts';
import { docketKey } from './same-docket.ts';

/** What the record has already of a proposal. */
export type Known = {
  /** `same`: it is there; `conflict`: it is there and says otherwise. */
  readonly type: 'same' | 'conflict';
  /** The row in the record, and what it is called there. */
  readonly id: string;
  readonly title: string;
  /** Of a conflict, what each of the two says; empty where they agree. */
  readonly text: string;
};

/** An event of the record with what it is compared by. */
type Recorded = {
  readonly event: CaseEvent;
  readonly days: readonly string[];
  readonly words: readonly string[];
  readonly called: string;
};

type Index = {
  /** A calendar of our own names the records that it was written from. */
  readonly byId: ReadonlyMap<string, CaseEvent>;
  /** Events by kind and day; a hearing stands under the day of each of its settings. */
  readonly byDay: ReadonlyMap<string, readonly Recorded[]>;
  /** The same by what they are called besides. */
  readonly byName: ReadonlyMap<string, readonly Recorded[]>;
  /** Events by kind, docket number and entry. */
  readonly byEntry: ReadonlyMap<string, readonly Recorded[]>;
  /** Stints by the day of their book-in. */
  readonly stints: ReadonlyMap<string, readonly Stint[]>;
  /** Claims by the day on which they were lodged, bars by the day from which they hold. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly bars: ReadonlyMap<string, readonly Bar[]>;
};

/**
 * Finds what a matter has already of what a file proposes: the same entry of the same docket and kind;
 * the same kind on the same day under a title that is alike; the same stint; the same kind of claim or
 * bar from the same day. What is archived counts as not there.
 *
 * @returns by the key of the proposal; what is new is missing
 */
export function knownIn(
  view: MatterView,
  proposals: readonly ImportProposal[],
): ReadonlyMap<string, Known> {
  const index = indexOf(view);
  const known = new Map<string, Known>();
  for (const { key, record } of proposals) {
    const found = knownRecord(record, index);
    if (found !== null) known.set(key, found);
  }
  return known;
}

function knownRecord(record: ProposedRecord, index: Index): Known | null {
  switch (record.table) {
    case 'events':
      return knownEvent(record.row, index);
    case 'stints':
      return knownStint(record.row, index);
    case 'claims':
      return knownClaim(record.row, index);
    case 'bars':
      return knownBar(record.row, index);
  }
}

function indexOf(view: MatterView): Index {
  const byId = new Map<string, CaseEvent>();
  const byDay = new Map<string, Recorded[]>();
  const byName = new Map<string, Recorded[]>();
  const byEntry = new Map<string, Recorded[]>();
  const stints = new Map<string, Stint[]>();
  for (const event of view.events) {
    if (event.archived) continue;
    const recorded = toRecorded(event);
    byId.set(event.id, event);
    for (const day of dayKeys(recorded)) {
      add(byDay, day, recorded);
      add(byName, `${day} ${recorded.called}`, recorded);
    }
    for (const key of new Set(entryKeys(event))) add(byEntry, key, recorded);
  }
  for (const stint of view.stints) if (!stint.archived) add(stints, startOf(stint.bookIn), stint);
  const claims = new Map<string, Claim[]>();
  for (const claim of view.claims) if (!claim.archived) add(claims, startOf(claim.lodged), claim);
  const bars = new Map<string, Bar[]>();
  for (const bar of view.bars) if (!bar.archived) add(bars, startOf(bar.from), bar);
  return { byId, byDay, byName, byEntry, stints, claims, bars };
}

function add<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}

function toRecorded(event: CaseEvent): Recorded {
  const words = wordsOfTitle(event.title);
  return { event, days: daysOf(event), words, called: words.join(' ') };
}

function dayKeys({ event, days }: Recorded): readonly string[] {
  return [...new Set(days)].map((day) => `${event.kind} ${day}`);
}

/** What has no date stands under none: only the very same title makes it the same record. */
const UNDATED = 'undated';

function daysOf(event: CaseEvent): readonly string[] {
  const dates = isAttended(event)
    ? event.details.settings.map(({ date }) => date)
    : [dateOfEvent(event)];
  return dates.map((date) => startOf(date) || UNDATED);
}

function entryKeys(event: CaseEvent): readonly string[] {
  return event.sources.flatMap(({ docketNumber, entry }) =>
    docketNumber === '' || entry === ''
      ? []
      : // One file writes the court's office, another does not.
        [`${event.kind} ${docketKey(docketNumber).replace(/^\d+:/, '')} ${entry}`],
  );
}

/** A charge of another count is another charge, whatever it is called. */
function canBeOne(event: CaseEvent, other: CaseEvent): boolean {
  if (event.kind !== 'charge' || other.kind !== 'charge') return true;
  const counts = [event.details.count, other.details.count];
  return counts.includes('') || counts[0] === counts[1];
}

/** What is called just so comes before what is called nearly so. */
function knownEvent(event: CaseEvent, { byId, byDay, byName, byEntry }: Index): Known | null {
  const itself = byId.get(event.id);
  if (itself?.kind === event.kind) return compareDatesAlone(event, itself);
  const proposed = toRecorded(event);
  const { days, words, called } = proposed;
  const isAlike = (one: Recorded) => areAlike(words, one.words);
  const closest = (all: readonly Recorded[]) =>
    all.find((one) => one.called === called) ?? all.find(isAlike);

  const ofKeys = (lists: Index['byDay'], keys: readonly string[]) =>
    keys.flatMap((key) => lists.get(key) ?? []).filter((one) => canBeOne(event, one.event));
  const ofEntry = ofKeys(byEntry, entryKeys(event));
  const keys = dayKeys(proposed);
  const ofDay = ofKeys(
    byDay,
    keys.filter((key) => key !== `${event.kind} ${UNDATED}`),
  );
  const same =
    closest(ofEntry.filter((one) => one.days.some((day) => days.includes(day)))) ??
    closest(ofEntry) ??
    saysTheSame(
      event,
      ofKeys(
        byName,
        keys.map((key) => `${key} ${called}`),
      ),
    ) ??
    ofDay.find(isAlike) ??
    (isAttended(event) ? ofDay.find((one) => isAtSameTime(event, one.event)) : undefined);
  return same === undefined ? null : compareEvents(event, same.event);
}

/** So many of one name on one day are compared. */
const MOST_COMPARED = 20;

/** Of several that are called the same, the first that says the very same. */
function saysTheSame(event: CaseEvent, others: readonly Recorded[]): Recorded | undefined {
  const [first] = others;
  if (others.length < 2) return first;
  return (
    others
      .slice(0, MOST_COMPARED)
      .find((other) => compareEvents(event, other.event).type === 'same') ?? first
  );
}

/** Two hearings that begin at the same minute are hardly two. */
function isAtSameTime(event: AttendedEvent, other: CaseEvent): boolean {
  return (
    isAttended(other) &&
    event.details.settings.some(({ date }) =>
      other.details.settings.some(
        (one) =>
          date.kind === 'on' &&
          one.date.kind === 'on' &&
          date.time !== undefined &&
          date.from === one.date.from &&
          date.time === one.date.time,
      ),
    )
  );
}

function compareEvents(event: CaseEvent, known: CaseEvent): Known {
  const parts = isAttended(event) && isAttended(known) ? compareSettings(event, known) : [];
  if (!isAttended(event) && !isSameDate(event.date, dateOfEvent(known)))
    parts.push(both('', sayDate(dateOfEvent(known)), sayDate(event.date)));
  if (!areAlike(wordsOfTitle(event.title), wordsOfTitle(known.title)))
    parts.push(both('', `“${known.title}”`, `“${event.title}”`));
  return said(known.id, known.title, parts);
}

/** Our own calendar tells no titles and not what came of a setting: only its dates can differ. */
function compareDatesAlone(event: CaseEvent, known: CaseEvent): Known {
  const dates = isAttended(event)
    ? event.details.settings.map(({ date }) => date)
    : [dateOfEvent(event)];
  const there = isAttended(known)
    ? known.details.settings.map(({ date }) => date)
    : [dateOfEvent(known)];
  const [last] = there.slice(-1);
  const parts = dates
    .filter((date) => !there.some((one) => isSameDate(one, date)))
    .map((date) => both('', last === undefined ? 'nothing' : sayDate(last), sayDate(date)));
  return said(known.id, known.title, parts);
}

function compareSettings(event: AttendedEvent, known: AttendedEvent): string[] {
  return event.details.settings.flatMap((setting) => {
    const day = startOf(setting.date);
    const same = known.details.settings.filter(({ date }) => startOf(date) === day);
    const onDate = same.filter(({ date }) => isSameDate(date, setting.date));
    const other =
      onDate.find(({ status }) => status === setting.status) ??
      onDate[0] ??
      same.find(({ status }) => status === setting.status) ??
      same[0];
    if (other === undefined) return [`the file has it on ${sayDate(setting.date)} too`];
    return [
      ...(isSameDate(setting.date, other.date)
        ? []
        : [both('', sayDate(other.date), sayDate(setting.date))]),
      ...(setting.status === other.status
        ? []
        : [both(`${sayDate(setting.date)}: `, inWords(other.status), inWords(setting.status))]),
    ];
  });
}

function knownStint(stint: Stint, { stints }: Index): Known | null {
  const alike = (stints.get(startOf(stint.bookIn)) ?? []).filter((other) =>
    canBeOnePlace(other.facility, stint.facility),
  );
  return closestOf(
    alike.map((known) =>
      said(known.id, known.facility?.name || 'a place that is not known', [
        ...compareDates('book-in: ', known.bookIn, stint.bookIn),
        ...compareDates('book-out: ', known.bookOut, stint.bookOut),
        ...(stint.authority === known.authority
          ? []
          : [both('held by: ', known.authority.toUpperCase(), stint.authority.toUpperCase())]),
      ]),
    ),
  );
}

function knownClaim(claim: Claim, { claims }: Index): Known | null {
  const alike = (claims.get(startOf(claim.lodged)) ?? []).filter(({ kind }) => kind === claim.kind);
  return closestOf(
    alike.map((known) =>
      said(known.id, nameClaim(known), [
        ...compareDates('lodged: ', known.lodged, claim.lodged),
        ...compareDates('lifted: ', known.lifted, claim.lifted),
        ...(claim.authority === known.authority
          ? []
          : [both('by: ', authorityNames[known.authority], authorityNames[claim.authority])]),
        ...(nameClaim(claim) === nameClaim(known)
          ? []
          : [both('', `“${nameClaim(known)}”`, `“${nameClaim(claim)}”`)]),
      ]),
    ),
  );
}

function knownBar(bar: Bar, { bars }: Index): Known | null {
  const alike = (bars.get(startOf(bar.from)) ?? []).filter(({ kind }) => kind === bar.kind);
  return closestOf(
    alike.map((known) =>
      said(known.id, nameRemovalBar(known), [
        ...(bar.issuedBy === known.issuedBy
          ? []
          : [both('', `“${nameRemovalBar(known)}”`, `“${nameRemovalBar(bar)}”`)]),
        ...compareDates('from: ', known.from, bar.from),
        ...compareDates('expires: ', known.expires, bar.expires),
        ...compareDates('lifted: ', known.lifted, bar.lifted),
      ]),
    ),
  );
}

/** Of several that it can be, the one that says the same. */
function closestOf(found: readonly Known[]): Known | null {
  return found.find(({ type }) => type === 'same') ?? found[0] ?? null;
}

function compareDates(what: string, known: CaseDate | null, told: CaseDate | null) {
  return isSameDate(told, known) ? [] : [both(what, sayDate(known), sayDate(told))];
}

function said(id: string, title: string, parts: readonly string[]): Known {
  return { type: parts.length === 0 ? 'same' : 'conflict', id, title, text: parts.join('; ') };
}

function both(what: string, record: string, file: string): string {
  return `${what}the record says ${record}, the file ${file}`;
}

function inWords(status: string): string {
  return status.replaceAll('-', ' ');
}

/** What a proposed record is called in a list. */
export function titleOfProposed({ table, row }: ProposedRecord): string {
  if (table === 'events') return row.title;
  if (table === 'claims') return nameClaim(row);
  if (table === 'bars') return nameRemovalBar(row);
  const { facility } = row;
  return facility === null
    ? 'a place that is not known'
    : facility.name || [facility.city, facility.state].filter((part) => part !== '').join(', ');
}
