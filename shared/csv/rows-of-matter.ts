import { standingNames } from '../chronology/kind-names.ts';
import { citeSource } from '../model/cite-source.ts';
import { type AttendedEvent, isAttended } from '../model/event-date.ts';
import { heldBackFrom } from '../model/held-back.ts';
import type { GuardedRecord } from '../model/holders.ts';
import type { MatterView } from '../model/matter-view.ts';
import { namePerson } from '../model/name-person.ts';
import type { Person } from '../model/person.ts';
import type { Source, Standing } from '../model/record.ts';
import { saySettingPlace } from '../model/setting-place.ts';
import type { CaseDate } from '../time/case-date.ts';
import { compareDateKeys, dateSortKey } from '../time/date-order.ts';
import type { CsvCells } from './csv-columns.ts';
import { barCells, claimCells, stintCells } from './custody-cells.ts';
import { dateCells } from './date-cells.ts';
import { eventCells, settingCells } from './event-cells.ts';

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

type Line = { readonly cells: CsvCells; readonly date: CaseDate; readonly order: number };

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
  function common(row: Recorded, more: readonly (Source | null)[] = []): CsvCells {
    const sources = [...row.sources, ...more.filter((one) => one !== null)];
    const isOpen = (source: Source) => (source.restricted ?? []).length === 0;
    leftOut.sources += sources.filter((source) => !isOpen(source)).length;
    return {
      standing: standingNames[row.standing],
      note: row.note,
      source: [...new Set(sources.filter(isOpen).map(citeOnLine))].join('\n'),
      enteredBy: name(row.enteredBy),
      verifiedBy: name(row.verifiedBy),
    };
  }
  let hearings = 0;
  const line = (cells: CsvCells, date: CaseDate, order = 0): Line => ({ cells, date, order });

  const lines: readonly Line[] = [
    ...open('events', view.events).flatMap((event): readonly Line[] => {
      const docket = dockets.get(event.proceedingId ?? '');
      const cells = {
        ...eventCells(event),
        court: docket?.court?.name ?? '',
        docketNumber: docket?.docketNumber ?? '',
      };
      if (!isAttended(event))
        return [
          line({ ...cells, ...common(event), ...dateCells(event.date) }, event.date, event.order),
        ];
      const { settings } = event.details;
      if (settings.length > 1) hearings += 1;
      return settings.map((setting, index) =>
        line(
          {
            ...cells,
            ...common(event, [setting.notice]),
            ...settingCells(event, setting),
            whichSetting: settings.length === 1 ? '' : placeOf(event, index, hearings),
            ...dateCells(setting.date),
            enteredBy: name(setting.enteredBy || event.enteredBy),
            verifiedBy: name(setting.verifiedBy ?? event.verifiedBy),
          },
          setting.date,
          event.order,
        ),
      );
    }),
    ...open('stints', view.stints).map((one) =>
      line({ ...stintCells(one), ...common(one) }, one.bookIn),
    ),
    ...open('claims', view.claims).map((one) =>
      line({ ...claimCells(one), ...common(one) }, one.lodged),
    ),
    ...open('bars', view.bars).map((one) => line({ ...barCells(one), ...common(one) }, one.from)),
  ];
  return { rows: inOrder(lines), leftOut };
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
function inOrder(lines: readonly Line[]): readonly CsvCells[] {
  return lines
    .map((line) => ({ ...line, key: dateSortKey(line.date) }))
    .toSorted((one, other) => compareDateKeys(one.key, other.key, one.order - other.order))
    .map(({ cells }) => cells);
}

/** Each source stands on a line of its own. */
function citeOnLine(source: Source): string {
  return citeSource(source).replace(/\s+/g, ' ').trim();
}
