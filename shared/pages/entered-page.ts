import type { EnteredDate } from '../chronology/dates-entered.ts';
import { sourceText } from '../chronology/table-columns.ts';
import type { MatterView } from '../model/matter-view.ts';
import { isHeldBackOnPaper, WITHHELD } from './held-back-on-paper.ts';
import type { Source } from '../model/record.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { wallClockOf } from '../time/court-time.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { formatCivilDay, formatWallTime } from '../time/format-civil-day.ts';
import {
  counted,
  joined,
  groupOf,
  type ListCell,
  listPage,
  type ListPage,
  type PageContext,
  said,
} from './list-page.ts';

type Context = PageContext & {
  /** The day on which they were entered. */
  readonly day: CivilDay;
  readonly zone: string;
  readonly viewOf: (matterId: string) => MatterView | undefined;
};

/**
 * The dates that were entered on one day, by person, each with a box for whoever compares it with its
 * source. Samples stay off the page; of a restricted record only its time is said.
 */
export function enteredPage(dates: readonly EnteredDate[], context: Context): ListPage {
  const { day, nameOf, viewOf } = context;
  const printed = dates.filter(({ matterId }) => viewOf(matterId)?.matter.sampleNotice === '');
  const persons = [...new Set(printed.map(({ by }) => by))];
  return listPage(context, {
    name: 'dates-entered',
    title: `Dates entered on ${formatCivilDay(day, 'sentence')}`,
    about: [said(`${printed.length.toLocaleString('en-US')} entered or changed`, 'muted')],
    columns: [
      { title: 'At', share: 0.08 },
      { title: 'Client', share: 0.16 },
      { title: 'What', share: 0.22 },
      { title: 'Date', share: 0.22 },
      { title: 'Source', share: 0.2 },
      { title: 'Verified', share: 0.12 },
    ],
    nameColumn: 2,
    groups: persons.map((by) => {
      const own = printed.filter((date) => date.by === by);
      return groupOf(
        `${nameOf(by)}, ${counted(own.length, 'date', 'dates')}`,
        own.map((date) => rowOf(date, context)),
      );
    }),
    notes: [
      ...(printed.length === 0 ? ['No date was entered or changed on this day.'] : []),
      ...(printed.length < dates.length
        ? [
            `Not on this page: ${counted(dates.length - printed.length, 'date of a sample', 'dates of samples')}.`,
          ]
        : []),
    ],
  });
}

function rowOf(entered: EnteredDate, { zone, viewOf }: Context): ListCell[] {
  const { at, matterId, date, before, unverified } = entered;
  const view = viewOf(matterId);
  const typedAt = said(formatWallTime(wallClockOf(at, zone).time));
  const newDate = said(formatCaseDate(date, { style: 'table' }), 'strong');
  const verified = unverified ? said('Compared', 'box') : said('verified', 'muted');
  if (view === undefined || isHeldBack(view, entered.recordId))
    return [[typedAt], [said(WITHHELD, 'strong')], [], [newDate], [], [verified]];
  const { title, kindName, which, sources } = entered;
  return [
    [typedAt],
    [said(view.client.name, 'strong')],
    [said(title, 'strong'), said(joined([kindName, which]), 'muted')],
    [
      newDate,
      ...(before === null ? [] : [said(formatCaseDate(before, { style: 'table' }), 'struck')]),
    ],
    sources.length === 0 ? [said('no source', 'warning')] : sources.map(sourceOf),
    [verified],
  ];
}

/** Only these tables carry dates. */
function isHeldBack(view: MatterView, id: string): boolean {
  return (['events', 'stints', 'claims', 'bars'] as const).some((table) =>
    isHeldBackOnPaper(view, { table, id }),
  );
}

function sourceOf(source: Source) {
  return (source.restricted ?? []).length > 0
    ? said('a source that is restricted', 'muted')
    : said(sourceText(source));
}
