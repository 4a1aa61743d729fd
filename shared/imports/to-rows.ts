import type { Stint } from '../model/custody.ts';
import type { CaseEvent } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import { MOST_SOURCES, type Source } from '../model/record.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { catchUp } from './catch-up.ts';
import type { ImportProposal, ProposedRecord } from './file-reading.ts';
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
};

/**
 * Turns ticked proposals into rows of a matter, for one save. Each gets an id of its own, and so does
 * what stands in it; an event goes to the docket that its source names, else to the one that was
 * chosen. A proposal that tells of what is known changes that row alone, and once however often it is
 * named.
 *
 * @returns new rows in the order of the proposals, then known ones that changed
 */
export function toRows(taken: readonly Taken[], context: RowsContext): readonly ProposedRecord[] {
  const { view } = context;
  const bondId = bondIds(context.newId);
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
    } else if (record.table === 'events')
      made.push({ table: 'events', row: newEvent({ ...record.row, sources }, bondId, context) });
    else made.push({ table: 'stints', row: newStint({ ...record.row, sources }, context) });
  }
  return [...made, ...known.values()];
}

/** The same bond keeps one id in all its steps. */
function bondIds(newId: () => string): (id: string) => string {
  const fresh = new Map<string, string>();
  return (id) => {
    const known = fresh.get(id) ?? newId();
    fresh.set(id, known);
    return known;
  };
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

function newStint(stint: Stint, context: RowsContext): Stint {
  return { ...stint, ...common(context), id: context.newId() };
}

function newEvent(
  event: CaseEvent,
  bondIdOf: (id: string) => string,
  context: RowsContext,
): CaseEvent {
  const shared = {
    ...common(context),
    id: context.newId(),
    proceedingId: proceedingOf(event, context),
  };
  switch (event.kind) {
    case 'hearing':
      return { ...event, ...shared, details: withNewSettings(event.details, context) };
    case 'appointment':
      return { ...event, ...shared, details: withNewSettings(event.details, context) };
    case 'bond': {
      const { bondId } = event.details;
      const details = { ...event.details, bondId: bondId === null ? null : bondIdOf(bondId) };
      return { ...event, ...shared, details };
    }
    // What these may name is a record of the file, which need not be ticked.
    case 'order':
      return { ...event, ...shared, details: { ...event.details, supersededBy: null } };
    case 'contact':
      return { ...event, ...shared, details: { ...event.details, conditionId: null } };
    case 'deadline':
      return { ...event, ...shared, details: { ...event.details, trigger: null } };
    case 'task':
      return { ...event, ...shared, details: { ...event.details, trigger: null } };
    default:
      return { ...event, ...shared };
  }
}

type Attended = Extract<CaseEvent, { kind: 'hearing' | 'appointment' }>['details'];

function withNewSettings<D extends Attended>(details: D, context: RowsContext): D {
  const own = new Map(details.settings.map(({ id }) => [id, context.newId()]));
  return {
    ...details,
    alsoForClients: [],
    sharedId: null,
    settings: details.settings.map((setting) => ({
      ...setting,
      ...enteredNow(context),
      id: own.get(setting.id) ?? context.newId(),
      replacedBy: setting.replacedBy === null ? null : (own.get(setting.replacedBy) ?? null),
      notice: setting.notice === null ? null : seen(setting.notice, context.today),
    })),
  };
}

function proceedingOf({ sources }: CaseEvent, { view, proceedingId }: RowsContext): string | null {
  const named = view.proceedings.find(
    (one) =>
      !one.archived &&
      sources.some(({ docketNumber }) => isSameDocket(docketNumber, one.docketNumber)),
  );
  return named?.id ?? proceedingId;
}

function seen(source: Source, today: CivilDay): Source {
  return source.seenOn === null ? { ...source, seenOn: today } : source;
}

function rowsById({ events, stints }: MatterView): ReadonlyMap<string, ProposedRecord> {
  return new Map([
    ...events.map((row): [string, ProposedRecord] => [row.id, { table: 'events', row }]),
    ...stints.map((row): [string, ProposedRecord] => [row.id, { table: 'stints', row }]),
  ]);
}

function withDates(
  known: ProposedRecord,
  told: ProposedRecord,
  context: RowsContext,
): ProposedRecord {
  if (known.table === 'stints' || told.table === 'stints') return known;
  return { table: 'events', row: catchUp(known.row, told.row, context) ?? known.row };
}

function withSources(record: ProposedRecord, added: readonly Source[]): ProposedRecord {
  const { sources } = record.row;
  const isThere = (source: Source) =>
    sources.some((one) => one.label === source.label && one.quote === source.quote);
  const all = [...sources, ...added.filter((source) => !isThere(source))].slice(0, MOST_SOURCES);
  return record.table === 'events'
    ? { table: 'events', row: { ...record.row, sources: all } }
    : { table: 'stints', row: { ...record.row, sources: all } };
}
