import type { CellNames } from '../cells/cell-codec.ts';
import { nameProceeding } from '../chronology/lanes.ts';
import { standingNames } from '../chronology/kind-names.ts';
import { citeSource } from '../model/cite-source.ts';
import { type AttendedEvent, isAttended } from '../model/event-date.ts';
import { heldBackFrom } from '../model/held-back.ts';
import type { GuardedRecord } from '../model/holders.ts';
import type { MatterView } from '../model/matter-view.ts';
import { namePerson } from '../model/name-person.ts';
import type { Person } from '../model/person.ts';
import type { NamedRecord, Source, Standing } from '../model/record.ts';
import { saySettingPlace } from '../model/setting-place.ts';
import type { CaseDate } from '../time/case-date.ts';
import { compareDateKeys, dateSortKey } from '../time/date-order.ts';
import type { CsvCells } from './csv-columns.ts';
import { barCells, claimCells, stintCells } from './custody-cells.ts';
import { dateCells } from './date-cells.ts';
import { eventCells, settingCells } from './event-cells.ts';
import { namesInTable } from './names-in-table.ts';

/** What a table of a matter is made from. */
export type TableScope = {
  readonly persons: readonly Pick<Person, 'id' | 'name' | 'initials'>[];
  /** Ids of the records that a filter left; null = all of them. */
  readonly onlyIds: ReadonlySet<string> | null;
};

/** The lines of a table, and how many records and sources stay out of it by why. */
export type TableRows = {
  /** By date, as everywhere. */
  readonly rows: readonly CsvCells[];
  readonly leftOut: LeftOutOfTable;
};

export type LeftOutOfTable = {
  readonly restricted: number;
  readonly notDisclosed: number;
  /** Restricted sources of records that are in it. */
  readonly sources: number;
};

type Recorded = GuardedRecord & {
  readonly id: string;
  readonly archived: boolean;
  readonly standing: Standing;
  readonly note: string;
  readonly sources: readonly Source[];
  readonly enteredBy: string;
  readonly verifiedBy: string | null;
};

/** A line that is written once every line has its number. */
type Line = {
  readonly of: NamedRecord;
  readonly cells: (names: CellNames) => CsvCells;
  readonly date: CaseDate;
  readonly order: number;
};

/**
 * The lines of a matter's table: one for each event, for each setting of a hearing or an appointment,
 * struck ones too, for each stint, claim and bar to removal. Archived records stay out, and so does what
 * is restricted unless an attorney let it into a table, and what is not to be disclosed.
 */
export function rowsOfMatter(view: MatterView, { persons, onlyIds }: TableScope): TableRows {
  const heldBack = heldBackFrom(view, 'table');
  const leftOut = { restricted: 0, notDisclosed: 0, sources: 0 };
  const name = (person: string | null) =>
    person === null || person === '' ? '' : namePerson(persons, person);
  const dockets = new Map(view.proceedings.map((row) => [row.id, row]));

  function open<R extends Recorded>(
    table: 'events' | 'stints' | 'claims' | 'bars',
    rows: readonly R[],
  ) {
    return rows.filter((row) => {
      if (row.archived || (onlyIds !== null && !onlyIds.has(row.id))) return false;
      const why = heldBack(table, row);
      if (why === 'restricted') leftOut.restricted += 1;
      if (why === 'not-disclosed') leftOut.notDisclosed += 1;
      return why === null;
    });
  }
  function common(row: Recorded, notice: Source | null = null): CsvCells {
    const isOpen = (source: Source) => (source.restricted ?? []).length === 0;
    const closed = [...row.sources, ...(notice === null ? [] : [notice])].filter(
      (source) => !isOpen(source),
    );
    leftOut.sources += closed.length;
    return {
      standing: standingNames[row.standing],
      note: row.note,
      source: [...new Set(row.sources.filter(isOpen).map(citeOnLine))].join('\n'),
      enteredBy: name(row.enteredBy),
      verifiedBy: name(row.verifiedBy),
    };
  }
  function docketCells(proceedingId: string | null): CsvCells {
    const docket = dockets.get(proceedingId ?? '');
    return {
      court: docket?.court?.name ?? '',
      docketNumber: docket?.docketNumber ?? '',
      docketName: docket === undefined ? '' : nameProceeding(docket),
    };
  }
  let hearings = 0;

  const lines = [
    ...open('events', view.events).flatMap((event): readonly Line[] => {
      const of = { table: 'events', id: event.id } as const;
      const { order } = event;
      const docket = docketCells(event.proceedingId);
      if (!isAttended(event)) {
        const all = { ...docket, ...common(event), ...dateCells(event.date) };
        return [
          {
            of,
            date: event.date,
            order,
            cells: (names) => ({ ...eventCells(event, names), ...all }),
          },
        ];
      }
      const { settings } = event.details;
      if (settings.length > 1) hearings += 1;
      const hearing = hearings;
      return settings.map((setting, index): Line => {
        const all = {
          ...docket,
          ...common(event, setting.notice),
          whichSetting: settings.length === 1 ? '' : placeOf(event, index, hearing),
          ...dateCells(setting.date),
          enteredBy: name(setting.enteredBy || event.enteredBy),
          verifiedBy: name(setting.verifiedBy ?? event.verifiedBy),
        };
        const cells = (names: CellNames) => ({ ...settingCells(event, setting, names), ...all });
        return { of, date: setting.date, order, cells };
      });
    }),
    ...open('stints', view.stints).map((one): Line => {
      const all = common(one);
      const of = { table: 'stints', id: one.id } as const;
      const cells = (names: CellNames) => ({ ...stintCells(one, names), ...all });
      return { of, date: one.bookIn, order: 0, cells };
    }),
    ...open('claims', view.claims).map((one): Line => {
      const all = common(one);
      const of = { table: 'claims', id: one.id } as const;
      const cells = (names: CellNames) => ({ ...claimCells(one, names), ...all });
      return { of, date: one.lodged, order: 0, cells };
    }),
    ...open('bars', view.bars).map((one): Line => {
      const all = { ...docketCells(one.proceedingId), ...common(one) };
      const of = { table: 'bars', id: one.id } as const;
      const cells = (names: CellNames) => ({ ...barCells(one, names), ...all });
      return { of, date: one.from, order: 0, cells };
    }),
  ];
  return { rows: written(inOrder(lines), persons), leftOut };
}

/** The cells of each line; a line has its number where another one names it. */
function written(lines: readonly Line[], persons: TableScope['persons']): readonly CsvCells[] {
  const { names, numberOf } = namesInTable(
    lines.map(({ of }) => of),
    persons,
  );
  const rows = lines.map(({ cells }) => cells(names));
  return rows.map((row, at) => ({ line: numberOf(at), ...row }));
}

/** Which setting of which hearing of the table it is, and which one took its place. */
function placeOf({ kind, details }: AttendedEvent, index: number, hearing: number): string {
  const { replacedBy = null } = details.settings[index] ?? {};
  const then = details.settings.findIndex(({ id }) => id === replacedBy) + 1;
  return saySettingPlace({
    hearing: `${kind} ${hearing}`,
    number: index + 1,
    then: then === 0 ? null : then,
  });
}

/** Sorting is stable: records of one moment keep the order of the record. */
function inOrder(lines: readonly Line[]): readonly Line[] {
  return lines
    .map((line) => ({ line, key: dateSortKey(line.date) }))
    .toSorted((one, other) =>
      compareDateKeys(one.key, other.key, one.line.order - other.line.order),
    )
    .map(({ line }) => line);
}

/** Each source stands on a line of its own. */
function citeOnLine(source: Source): string {
  return citeSource(source).replace(/\s+/g, ' ').trim();
}
