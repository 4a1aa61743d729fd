import { nameFacility } from '../custody/facility-names.ts';
import { authorityNames } from '../custody/authority-names.ts';
import type { Change } from '../model/command.ts';
import { isAttended } from '../model/event-date.ts';
import type { Source } from '../model/record.ts';
import type { AnyRow, RowOf } from '../model/tables.ts';
import type { CaseDate } from '../time/case-date.ts';
import { nameClaim, nameRemovalBar } from './custody-bars.ts';
import { lacksSecondPerson } from './lacks-second-person.ts';
import { eventKindNames } from './kind-names.ts';

/** A change of the log with who made it when. */
export type EnteredChange = Pick<Change, 'table' | 'id' | 'matterId' | 'before' | 'after'> & {
  /** UTC milliseconds. */
  readonly at: number;
  readonly by: string;
};

/** A date that somebody typed: of a new record, a new setting, or another date than before. */
export type EnteredDate = {
  /** UTC milliseconds. */
  readonly at: number;
  readonly by: string;
  readonly matterId: string;
  readonly recordId: string;
  /** "Hearing", "ICE custody". */
  readonly kindName: string;
  readonly title: string;
  /** "book-out"; empty for the only date of a record. */
  readonly which: string;
  /** The date that this one takes the place of; null for a new one. */
  readonly before: CaseDate | null;
  readonly date: CaseDate;
  readonly sources: readonly Source[];
  /** As the record stood after this change. */
  readonly unverified: boolean;
};

/**
 * The dates among the changes of the log, in their order: what a second person compares with the
 * notices at the end of a day. Changes that touch no date are passed over: archiving, a new title.
 */
export function datesEntered(changes: readonly EnteredChange[]): readonly EnteredDate[] {
  return changes.flatMap((change) => {
    const after = describe(change.table, change.after as AnyRow);
    if (after === null) return [];
    const { dates, ...about } = after;
    const before =
      change.before === null
        ? new Map<string, NamedDate>()
        : (describe(change.table, change.before as AnyRow)?.dates ?? new Map<string, NamedDate>());
    const { at, by, matterId, id: recordId } = change;
    return [...dates].flatMap(([key, { which, date, replaces }]) => {
      const known = before.get(key)?.date ?? null;
      if (known !== null && JSON.stringify(known) === JSON.stringify(date)) return [];
      const old = known ?? before.get(replaces)?.date ?? null;
      return [{ ...about, at, by, matterId, recordId, which, before: old, date }];
    });
  });
}

type NamedDate = {
  readonly which: string;
  readonly date: CaseDate;
  /** Key of the date that this one took the place of; empty where it took none. */
  readonly replaces: string;
};
type Described = Pick<EnteredDate, 'kindName' | 'title' | 'sources' | 'unverified'> & {
  readonly dates: ReadonlyMap<string, NamedDate>;
};

/** Null for rows that carry no date of the case. */
function describe(table: Change['table'], row: AnyRow): Described | null {
  switch (table) {
    case 'events':
      return describeEvent(row as RowOf<'events'>);
    case 'stints': {
      const stint = row as RowOf<'stints'>;
      return {
        ...factOf(stint),
        kindName: `${authorityNames[stint.authority]} custody`,
        title: nameFacility(stint.facility),
        dates: named({ 'book-in': stint.bookIn, 'book-out': stint.bookOut }),
      };
    }
    case 'claims': {
      const claim = row as RowOf<'claims'>;
      const { lodged, served, lifted } = claim;
      return {
        ...factOf(claim),
        kindName: 'Claim',
        title: nameClaim(claim),
        dates: named({ lodged, served, lifted }),
      };
    }
    case 'bars': {
      const bar = row as RowOf<'bars'>;
      const { from, expires, lifted } = bar;
      return {
        ...factOf(bar),
        kindName: 'Bar to removal',
        title: nameRemovalBar(bar),
        dates: named({ from, expires, lifted }),
      };
    }
    default:
      return null;
  }
}

function describeEvent(event: RowOf<'events'>): Described {
  const about = {
    kindName: eventKindNames[event.kind],
    title: event.title,
    sources: event.sources,
    unverified: lacksSecondPerson(event),
  };
  if (!isAttended(event)) {
    const until = event.kind === 'condition' ? event.details.until : null;
    const dates = named({ '': event.date, 'binds until': until });
    return { ...about, dates };
  }
  const { settings } = event.details;
  const dates = settings.map(({ id, date }): [string, NamedDate] => {
    const replaces = settings.find((one) => one.replacedBy === id)?.id ?? '';
    return [id, { which: '', date, replaces }];
  });
  return { ...about, dates: new Map(dates) };
}

function factOf({ sources, verifiedBy }: RowOf<'stints' | 'claims' | 'bars'>) {
  return { sources, unverified: verifiedBy === null };
}

function named(dates: Readonly<Record<string, CaseDate | null>>): ReadonlyMap<string, NamedDate> {
  return new Map(
    Object.entries(dates).flatMap(([which, date]): [string, NamedDate][] =>
      date === null ? [] : [[which, { which, date, replaces: '' }]],
    ),
  );
}
