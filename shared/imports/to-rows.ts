import type { CaseEvent } from '../model/event.ts';
import type { Proceeding } from '../model/proceeding.ts';
import type { MatterView } from '../model/matter-view.ts';
import { MOST_SOURCES, type NamedRecord, type Source } from '../model/record.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { nameProceeding } from '../chronology/lanes.ts';
import { foldText } from '../model/fold-text.ts';
import { catchUp } from './catch-up.ts';
import type { ImportProposal, ProposedRecord } from './file-reading.ts';
import { type NewIds, newIds } from './new-ids.ts';
import { isSameDocket } from './same-docket.ts';

/** A proposal that a person ticked, and where it goes. */
export type Taken = {
  readonly proposal: ImportProposal;
  /** The row of the record that it tells of; null = it becomes a row of its own. */
  readonly into: {
    readonly id: string;
    /** It is another source of it, or the hearing gets its dates as well. */
    readonly as: 'source' | 'dates';
  } | null;
};

/** Where the ticked proposals go, and who adds them. */
export type RowsContext = {
  readonly view: MatterView;
  /** Of all that names no docket of the matter; null = the matter as a whole. */
  readonly proceedingId: string | null;
  readonly newId: () => string;
  readonly enteredBy: string;
  /** The laptop's civil day: when the file was seen. */
  readonly today: CivilDay;
  /** What the matter has already of the file, ticked or not: a new record may name it. */
  readonly known?: readonly { readonly record: ProposedRecord; readonly id: string }[];
};

/**
 * Turns ticked proposals into rows of a matter, for one save. Each gets an id of its own, and so does
 * what stands in it; an event goes to the docket that its source names, else to the one that was
 * chosen. Where one names another by its id, it names the row that the other became, or nothing where
 * that was not taken in and is not known. A proposal that tells of what is known changes that row alone, and once however often it is
 * named.
 *
 * @returns new rows in the order of the proposals, then known ones that changed
 */
export function toRows(taken: readonly Taken[], context: RowsContext): readonly ProposedRecord[] {
  const { view } = context;
  const becomes = taken.map(({ proposal, into }) => ({
    record: proposal.record,
    id: into?.id ?? null,
  }));
  const ids = newIds([...(context.known ?? []), ...becomes], view.events, context.newId);
  const there = rowsById(view);
  const known = new Map<string, ProposedRecord>();
  const made: ProposedRecord[] = [];
  for (const { proposal, into } of taken) {
    const { record } = proposal;
    const sources = record.row.sources.map((source) => seen(source, context.today));
    const target = known.get(into?.id ?? '') ?? there.get(into?.id ?? '');
    if (target !== undefined) {
      const sourced = withSources(target, sources);
      known.set(
        target.row.id,
        into?.as === 'dates' ? withDates(sourced, record, context) : sourced,
      );
    } else made.push(newRecord(proposal, sources, ids, context));
  }
  return [...made, ...known.values()];
}

function common(context: RowsContext) {
  return {
    matterId: context.view.matter.id,
    rev: 1,
    changedAt: 0,
    changedBy: '',
    ...enteredNow(context),
  };
}

/** The store stamps what carries no instant yet. */
function enteredNow({ enteredBy }: RowsContext) {
  return { enteredBy, enteredAt: null, verifiedBy: null, verifiedAt: null };
}

function newRecord(
  proposal: ImportProposal,
  sources: readonly Source[],
  ids: NewIds,
  context: RowsContext,
): ProposedRecord {
  const { record } = proposal;
  const proceeding = proceedingOf(proposal, context);
  const head = { ...common(context), id: ids.ofRow(record.row.id), sources: [...sources] };
  switch (record.table) {
    case 'events':
      return {
        table: 'events',
        row: newEvent({ ...record.row, ...head }, { ids, proceeding, context }),
      };
    case 'stints':
      return { table: 'stints', row: { ...record.row, ...head } };
    case 'claims':
      return { table: 'claims', row: { ...record.row, ...head } };
    case 'bars': {
      const proceedingId = proceeding?.id ?? context.proceedingId;
      return { table: 'bars', row: { ...record.row, ...head, proceedingId } };
    }
  }
}

function newEvent(
  event: CaseEvent,
  {
    ids,
    proceeding,
    context,
  }: {
    readonly ids: NewIds;
    readonly proceeding: Proceeding | undefined;
    readonly context: RowsContext;
  },
): CaseEvent {
  const shared = { proceedingId: proceeding?.id ?? context.proceedingId };
  const court = proceeding?.court?.name ?? '';
  const trigger = (named: NamedRecord | null) => {
    const id = ids.named(named?.id ?? null);
    return named === null || id === null ? null : { table: named.table, id };
  };
  switch (event.kind) {
    case 'hearing': {
      const { judge } = event.details;
      const details = withNewSettings(event.details, { judge, court }, context);
      return { ...event, ...shared, details };
    }
    case 'appointment': {
      const whole = { judge: event.details.with, court };
      const details = withNewSettings(event.details, whole, context);
      return { ...event, ...shared, details };
    }
    case 'arrest': {
      const place = placeWithoutCourt(event.details.place, court);
      return { ...event, ...shared, details: { ...event.details, place } };
    }
    case 'encounter': {
      const place = placeWithoutCourt(event.details.place, court);
      return { ...event, ...shared, details: { ...event.details, place } };
    }
    case 'bond': {
      const { bondId } = event.details;
      const details = { ...event.details, bondId: bondId === null ? null : ids.ofBond(bondId) };
      return { ...event, ...shared, details };
    }
    case 'order': {
      const supersededBy = ids.named(event.details.supersededBy);
      return { ...event, ...shared, details: { ...event.details, supersededBy } };
    }
    case 'contact': {
      const conditionId = ids.named(event.details.conditionId);
      return { ...event, ...shared, details: { ...event.details, conditionId } };
    }
    case 'deadline': {
      const details = { ...event.details, trigger: trigger(event.details.trigger) };
      return { ...event, ...shared, details };
    }
    case 'task': {
      const details = { ...event.details, trigger: trigger(event.details.trigger) };
      return { ...event, ...shared, details };
    }
    default:
      return { ...event, ...shared };
  }
}

type Attended = Extract<CaseEvent, { kind: 'hearing' | 'appointment' }>['details'];

/** A setting says of its judge and its place no more than what is other than the hearing's own. */
function withNewSettings<D extends Attended>(
  details: D,
  whole: { readonly judge: string; readonly court: string },
  context: RowsContext,
): D {
  const own = new Map(details.settings.map(({ id }) => [id, context.newId()]));
  const wholePlace = placeWithoutCourt(details.place, whole.court);
  const places = details.settings.map(({ place }) =>
    place === '' ? wholePlace : placeWithoutCourt(place, whole.court),
  );
  // Where one of its settings has no place, the hearing has none of its own.
  const place = places.includes('') ? '' : wholePlace;
  return {
    ...details,
    place,
    alsoForClients: [],
    sharedId: null,
    settings: details.settings.map((setting, at) => ({
      ...setting,
      ...enteredNow(context),
      id: own.get(setting.id) ?? context.newId(),
      replacedBy: setting.replacedBy === null ? null : (own.get(setting.replacedBy) ?? null),
      notice: setting.notice === null ? null : seen(setting.notice, context.today),
      judge: setting.judge === whole.judge ? '' : setting.judge,
      place: places[at] === place ? '' : (places[at] ?? ''),
    })),
  };
}

/** The place in a court whose docket the record is on, which names the court already. */
function placeWithoutCourt(place: string, court: string): string {
  if (court === '' || place === court) return court === '' ? place : '';
  return place.startsWith(`${court}, `) ? place.slice(court.length + 2) : place;
}

/** The docket that a proposal names: by its number, else by its name where no number speaks against it. */
function proceedingOf(
  { record, docketName }: ImportProposal,
  { view }: RowsContext,
): Proceeding | undefined {
  const numbers = record.row.sources.flatMap(({ docketNumber }) => docketNumber || []);
  const open = view.proceedings.filter(({ archived }) => !archived);
  const called = docketName === undefined ? [] : open.filter(isCalled(docketName));
  const numbered = open.filter((one) =>
    numbers.some((number) => isSameDocket(number, one.docketNumber)),
  );
  if (numbered.length > 0) return numbered.find((one) => called.includes(one)) ?? numbered[0];
  const [named, other] = called;
  const isOther = named?.docketNumber !== '' && numbers.length > 0;
  return other === undefined && !isOther ? named : undefined;
}

function isCalled(name: string): (one: Proceeding) => boolean {
  return (one) => foldText(nameProceeding(one)) === foldText(name);
}

function seen(source: Source, today: CivilDay): Source {
  return source.seenOn === null ? { ...source, seenOn: today } : source;
}

function rowsById({
  events,
  stints,
  claims,
  bars,
}: MatterView): ReadonlyMap<string, ProposedRecord> {
  const all: readonly ProposedRecord[] = [
    ...events.map((row) => ({ table: 'events', row }) as const),
    ...stints.map((row) => ({ table: 'stints', row }) as const),
    ...claims.map((row) => ({ table: 'claims', row }) as const),
    ...bars.map((row) => ({ table: 'bars', row }) as const),
  ];
  return new Map(all.map((record) => [record.row.id, record]));
}

function withDates(
  known: ProposedRecord,
  told: ProposedRecord,
  context: RowsContext,
): ProposedRecord {
  if (known.table !== 'events' || told.table !== 'events') return known;
  return { table: 'events', row: catchUp(known.row, told.row, context) ?? known.row };
}

function withSources(record: ProposedRecord, added: readonly Source[]): ProposedRecord {
  const { sources } = record.row;
  const isThere = (source: Source) =>
    sources.some((one) => one.label === source.label && one.quote === source.quote);
  const all = [...sources, ...added.filter((source) => !isThere(source))].slice(0, MOST_SOURCES);
  switch (record.table) {
    case 'events':
      return { table: 'events', row: { ...record.row, sources: all } };
    case 'stints':
      return { table: 'stints', row: { ...record.row, sources: all } };
    case 'claims':
      return { table: 'claims', row: { ...record.row, sources: all } };
    case 'bars':
      return { table: 'bars', row: { ...record.row, sources: all } };
  }
}
