import { currentSetting, dateOfEvent, isAttended } from '../model/event-date.ts';
import type { CaseEvent } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { TriggerPart } from '../model/rule-count.ts';
import type { NamedRecord } from '../model/record.ts';
import type { CaseDate } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';

/** A record and which of its dates starts a count. */
export type TriggerRef = { readonly record: NamedRecord; readonly part: TriggerPart };

/** A date that can start a count, as the record has it. */
export type Trigger = TriggerRef & {
  /** "Indictment filed"; of a part that is not the record's own date, with what it is. */
  readonly title: string;
  readonly date: CaseDate;
  /** The docket that the record stands in; null where it stands in none. */
  readonly proceedingId: string | null;
  /** Why nothing is counted from it though it is there; null where something is. */
  readonly gone: string | null;
  /** A hearing's date that no court has fixed. */
  readonly isControl: boolean;
};

const partNames: Readonly<Record<Exclude<TriggerPart, 'date'>, string>> = {
  entered: 'entered on the docket',
  served: 'served',
  convicted: 'conviction',
  'book-out': 'end of this custody',
  'nta-served': 'service of the Notice to Appear',
  done: 'the day on which it is done',
};

/**
 * Every date of a record that can start a count, its own first. Empty where the record is not there or
 * has none. A date that is not known yet is undated.
 */
export function triggersOf(view: MatterView, record: NamedRecord): readonly Trigger[] {
  switch (record.table) {
    case 'events': {
      const event = view.events.find(({ id }) => id === record.id);
      return event === undefined ? [] : triggersOfEvent(event);
    }
    case 'stints': {
      const stint = view.stints.find(({ id }) => id === record.id);
      if (stint === undefined) return [];
      const of = make(record, stint.facility?.name || 'Custody', null, stint.archived);
      return [of('date', stint.bookIn), of('book-out', stint.bookOut ?? undated)];
    }
    case 'proceedings': {
      const proceeding = view.proceedings.find(({ id }) => id === record.id);
      if (proceeding === undefined) return [];
      const { title, kind, id, archived, ntaServed } = proceeding;
      const of = make(record, title === '' ? kind : title, id, archived);
      return [of('nta-served', ntaServed ?? undated)];
    }
    case 'claims': {
      const claim = view.claims.find(({ id }) => id === record.id);
      if (claim === undefined) return [];
      const of = make(record, claim.title === '' ? 'Claim' : claim.title, null, claim.archived);
      return [of('date', claim.lodged), of('served', claim.served ?? undated)];
    }
    case 'clients':
    case 'matters':
    case 'positions':
    case 'confirmations':
    case 'bars':
      return [];
  }
}

/** One date of a record; null where the record, or such a date of it, is not there. */
export function findTrigger(view: MatterView, { record, part }: TriggerRef): Trigger | null {
  return triggersOf(view, record).find((one) => one.part === part) ?? null;
}

/**
 * The date that something was counted from. Where its record is there and no longer has such a date (it
 * was taken away, or the record became one of another kind), it is gone; null where the record is not
 * there at all.
 */
export function knownTrigger(view: MatterView, { record, part }: TriggerRef): Trigger | null {
  const found = findTrigger(view, { record, part });
  const first = triggersOf(view, record)[0];
  if (found !== null || first === undefined) return found;
  return {
    ...first,
    part,
    date: undated,
    gone: first.gone ?? 'the date that it was counted from is no longer recorded',
  };
}

const undated: CaseDate = { kind: 'undated', asTyped: '' };

function make(
  record: NamedRecord,
  title: string,
  proceedingId: string | null,
  archived: boolean,
): (part: TriggerPart, date: CaseDate) => Trigger {
  return (part, date) => ({
    record,
    part,
    title: part === 'date' ? title : `${title}: ${partNames[part]}`,
    date,
    proceedingId,
    gone: archived ? 'its record is archived' : null,
    isControl: false,
  });
}

function triggersOfEvent(event: CaseEvent): readonly Trigger[] {
  const of = make(
    { table: 'events', id: event.id },
    event.title,
    event.proceedingId,
    event.archived,
  );
  const own = of('date', dateOfEvent(event));
  if (isAttended(event)) {
    const { status, form } = currentSetting(event);
    const isVacated = status === 'vacated';
    return [
      {
        ...own,
        gone: own.gone ?? (isVacated ? 'its setting was vacated' : null),
        isControl: form === 'control',
      },
    ];
  }
  switch (event.kind) {
    case 'filing':
      return event.details.enteredOn === null
        ? [own]
        : [own, of('entered', onDay(event.details.enteredOn))];
    case 'order':
      return [own, of('served', event.details.servedOn ?? undated)];
    case 'charge':
      return [own, of('convicted', event.details.convictedOn ?? undated)];
    case 'deadline': {
      const { doneOn, status } = event.details;
      return [of('done', status === 'done' && doneOn !== null ? onDay(doneOn) : undated)];
    }
    case 'task':
      return [of('done', event.details.doneOn === null ? undated : onDay(event.details.doneOn))];
    default:
      return [own];
  }
}

function onDay(day: CivilDay): CaseDate {
  return { kind: 'on', from: day, precision: 'day', asTyped: '' };
}
