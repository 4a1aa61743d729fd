import { isLoose } from '../../../shared/docket/days-of-line.ts';
import type { Docket } from '../../../shared/docket/docket.ts';
import type { DocketLine } from '../../../shared/docket/docket-line.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { formatCivilDay } from '../../../shared/time/format-civil-day.ts';
import type { HeadingRow } from '../../ui/line-rows.ts';

/** A line of the list on screen. */
export type GridLine = {
  readonly type: 'line';
  readonly key: string;
  readonly line: DocketLine;
  /** The day of the heading above it; null where it stands under none. */
  readonly day: CivilDay | null;
};

/** A line of the list on screen, or a heading over lines. */
export type GridRow = GridLine | HeadingRow;

/** Lines under a heading of their own; nothing where there are none. */
function headed(text: string, leads: boolean, lines: readonly DocketLine[]): readonly GridRow[] {
  if (lines.length === 0) return [];
  return [{ type: 'heading', key: text, text, leads }, ...plain(lines, null)];
}

function plain(lines: readonly DocketLine[], day: CivilDay | null): readonly GridLine[] {
  return lines.map((line) => ({ type: 'line', key: line.key, line, day }));
}

/**
 * Lines in their order, under a heading for each day that they can begin on; what is not known to the
 * day stands at the end, under none.
 */
export function byDay(lines: readonly DocketLine[]): readonly GridRow[] {
  let last: CivilDay | null = null;
  const firm = lines
    .filter((line) => !isLoose(line))
    .flatMap((line): readonly GridRow[] => {
      const { on } = line;
      const rows = plain([line], on);
      if (on === null || on === last) return rows;
      last = on;
      return [{ type: 'heading', key: on, text: formatCivilDay(on, 'sentence') }, ...rows];
    });
  return [...firm, ...headed('The day is not known', false, lines.filter(isLoose))];
}

/** What leads the docket, then the day itself. */
export function rowsOfToday(docket: Docket, today: CivilDay): readonly GridRow[] {
  const ofToday = docket.list('today');
  return [
    ...headed('Before all else', true, docket.list('lead')),
    ...(ofToday.length === 0
      ? []
      : [
          {
            type: 'heading' as const,
            key: 'today',
            text: `Today, ${formatCivilDay(today, 'sentence')}`,
          },
          ...plain(ofToday, today),
        ]),
  ];
}

/** Lines without headings. */
export function unheaded(lines: readonly DocketLine[]): readonly GridRow[] {
  return plain(lines, null);
}
