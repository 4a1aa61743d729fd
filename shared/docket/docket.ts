import type { MatterView } from '../model/matter-view.ts';
import type { OfficeSettings } from '../model/office-settings.ts';
import type { Person } from '../model/person.ts';
import { addDays, type CivilDay } from '../time/civil-day.ts';
import type { DocketLine } from './docket-line.ts';
import { type DocketFilter, passes } from './line-filter.ts';
import { docketLinesOf } from './matter-docket.ts';
import {
  type DocketList,
  type DocketLists,
  isOnDocket,
  listsOf,
  WEEK_DAYS,
} from './matter-lists.ts';
import { datesBetween } from './series-lines.ts';
import { sortByClient, sortLines } from './sort-lines.ts';

/** The docket of an office as of a day. A line may stand in several of its lists. */
export type Docket = {
  /** A list in its order; sorted when it is first asked for, and the same object from then on. */
  readonly list: (name: DocketList) => readonly DocketLine[];
  /** How many lines of a list count: samples never do, nor as overdue what others are to do. */
  readonly count: (name: DocketList) => number;
  /** Every date between two days, both counted in, of what recurs: lists hold only the next ones. */
  readonly recurring: (from: CivilDay, to: CivilDay) => readonly DocketLine[];
};

export type DocketOptions = {
  readonly today: CivilDay;
  readonly settings: Pick<OfficeSettings, 'checkAfterDays' | 'custodyCheckAfterDays'>;
  readonly persons: readonly Pick<Person, 'id' | 'initials'>[];
  readonly filter: DocketFilter;
};

/**
 * The docket of all matters. The lists of a matter are kept for as long as it is the same view, and a
 * list is merged when somebody looks at it, so that one change costs one matter and what is on screen.
 */
export function docketOf(
  matters: readonly MatterView[],
  { today, settings, persons, filter }: DocketOptions,
): Docket {
  const views = sortByClient(matters);
  const lists = views.map((view) => docketListsOf(view, today, settings));
  const isShown = passes(filter, persons);
  const sorted = new Map<DocketList, readonly DocketLine[]>();
  return {
    list: (name) => {
      const known = sorted.get(name);
      if (known !== undefined) return known;
      const gathered: DocketLine[] = [];
      for (const one of lists) for (const line of one[name]) if (isShown(line)) gathered.push(line);
      const lines = name === 'lead' ? leadFirst(sortLines(gathered)) : sortLines(gathered);
      sorted.set(name, lines);
      return lines;
    },
    count: (name) => {
      let count = 0;
      for (const one of lists)
        for (const line of one[name])
          if (!line.isSample && isShown(line) && !(name === 'overdue' && line.others !== null))
            count += 1;
      return count;
    },
    recurring: (from, to) =>
      sortLines(
        views
          .flatMap(docketLinesOf)
          .filter((line) => line.series !== null && isShown(line))
          .flatMap((line) => datesBetween(line, from, to))
          .filter((line) => isOnDocket(line, today)),
      ),
  };
}

/** The lists of one matter: what of the docket of all is slow the first time, and kept from then on. */
export function docketListsOf(
  view: MatterView,
  today: CivilDay,
  { checkAfterDays, custodyCheckAfterDays }: DocketOptions['settings'],
): DocketLists {
  return listsOf(view, { today, checkAfterDays, custodyCheckAfterDays });
}

/** Every line with a day, as a calendar shows them. */
export function datedLinesOf({ list }: Docket): readonly DocketLine[] {
  return [...list('overdue'), ...list('today'), ...list('week'), ...list('later')];
}

/** The days of the week of the docket. */
export function weekOf(today: CivilDay): readonly CivilDay[] {
  return Array.from({ length: WEEK_DAYS }, (_, index) => addDays(today, index));
}

/** Reports whose hours run, clients who were not found, then removal orders with no stay recorded, then stays that end soon. */
function leadFirst(lines: readonly DocketLine[]): readonly DocketLine[] {
  return (['report-due', 'not-found', 'removal-order', 'stay-ends'] as const).flatMap((kind) =>
    lines.filter((line) => line.kind === kind),
  );
}
