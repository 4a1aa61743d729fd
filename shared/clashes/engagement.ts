import type { AttendedEvent } from '../model/event-date.ts';
import type { CaseDate } from '../time/case-date.ts';
import type { CivilDay } from '../time/civil-day.ts';
import type { BothHours } from './hours.ts';

/** Where an attorney has to be: a hearing or an appointment that is set for exact days. */
export type Engagement = BothHours & {
  /** The same from one answer to the next; no other record has it. Empty for a new one that is being typed. */
  readonly key: string;
  readonly matterId: string;
  readonly clientId: string;
  readonly kind: AttendedEvent['kind'];
  /** Empty for a new one that is being typed. */
  readonly eventId: string;
  readonly title: string;
  /** As recorded. */
  readonly date: CaseDate;
  readonly day: CivilDay;
  /** The same day unless it lasts several. */
  readonly last: CivilDay;
  /** Folded name; empty where it is not recorded. */
  readonly city: string;
  /** What stands for the court: its id, its name, or the docket where no court is recorded; may be empty. */
  readonly court: string;
  /** Folded room or address, only where neither city nor court is recorded; may be empty. */
  readonly place: string;
  /** Folded name; empty where it is not recorded. */
  readonly judge: string;
  /** By video or telephone: nobody travels. */
  readonly isRemote: boolean;
  /** A person reference; empty where nobody is named. */
  readonly responsible: string;
  readonly backup: string;
  /** The same in the records of all clients whom one hearing serves; null where it serves one. */
  readonly sharedId: string | null;
  readonly alsoForClients: readonly string[];
  readonly isSample: boolean;
};

/** Says whether it lasts several days. */
export function isLong({ day, last }: Engagement): boolean {
  return last !== day;
}

/** The earlier one first, whichever was asked for first. */
export function compareEngagements(one: Engagement, other: Engagement): number {
  return (
    compare(one.day, other.day) ||
    compare(one.real?.from ?? -Infinity, other.real?.from ?? -Infinity) ||
    compare(one.wall?.from ?? -Infinity, other.wall?.from ?? -Infinity) ||
    compare(one.key, other.key)
  );
}

function compare<T extends string | number>(one: T, other: T): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
