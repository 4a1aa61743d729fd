import type { CounterLine } from '../counters/counter-lines.ts';
import type { Counter } from '../model/counter.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { NamedRecord, Source } from '../model/record.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { isHeldBackOnPaper } from './held-back-on-paper.ts';
import {
  counted,
  groupOf,
  joined,
  type ListCell,
  listPage,
  type ListPage,
  type PageContext,
  said,
} from './list-page.ts';

/**
 * The counters of a matter as a page, with what each leaves out and where its marks fall. A counter
 * that counts from or to a restricted record is left out, and that it is is said; so is a restricted
 * source.
 */
export function countersPage(
  view: MatterView,
  lines: readonly CounterLine[],
  context: Omit<PageContext, 'nameOf'>,
): ListPage {
  const open = lines.filter(({ counter }) => !saysRestricted(view, counter));
  const leftOut = lines.length - open.length;
  const limit = lines[0]?.reading.limit ?? context.today;
  return listPage(context, {
    name: 'counters',
    title: 'Counters',
    about: [
      said(`${view.client.name} · ${view.matter.title}`, 'strong'),
      said(
        joined(
          [
            `Counted as of ${formatCivilDay(limit, 'long')}${limit < context.today ? ', the day through which facts are current; nothing is claimed about later days' : ''}`,
            'the day of the start is not counted, recorded exclusions are left out with both of their ends, and hours are hours that really pass',
          ],
          '; ',
        ) + '.',
        'muted',
      ),
    ],
    warning: view.matter.sampleNotice,
    columns: [
      { title: 'Counter', share: 0.24 },
      { title: 'Elapsed', share: 0.22 },
      { title: 'Left out', share: 0.27 },
      { title: 'Marks', share: 0.27 },
    ],
    groups: [groupOf('', open.map(rowOf))],
    empty: 'No counter is recorded.',
    notes: [
      'A mark is a length of time that somebody chose; that it is past says nothing about what the law requires.',
      ...(leftOut === 0
        ? []
        : [
            `${counted(leftOut, 'counter counts', 'counters count')} from or to a restricted record and ${leftOut === 1 ? 'is' : 'are'} not on this page.`,
          ]),
    ],
  });
}

function rowOf(line: CounterLine): ListCell[] {
  return [
    [said(line.counter.title, 'strong'), said(line.counter.note, 'muted')],
    [said(line.elapsed, 'strong'), said(line.stretch, 'muted')],
    [
      said(line.leftOut),
      ...line.exclusions.flatMap(({ span, says }) => [
        said(says),
        said(sourcesOf(span.sources), 'muted'),
      ]),
    ],
    line.marks.length === 0
      ? [said('no mark chosen', 'muted')]
      : line.marks.map(({ name, says }) => said(`${name}: ${says}.`)),
  ];
}

function sourcesOf(sources: readonly Source[]): string {
  const open = sources.filter(({ restricted }) => (restricted ?? []).length === 0);
  if (sources.length === 0) return 'no source recorded';
  return joined(
    open.map(({ label, docketNumber, entry, page }) =>
      joined([
        label,
        docketNumber === '' ? '' : `No. ${docketNumber}`,
        entry === '' ? '' : `entry ${entry}`,
        page === '' ? '' : `p. ${page}`,
      ]),
    ),
    '; ',
  );
}

function saysRestricted(view: MatterView, { fromRecord, toRecord }: Counter): boolean {
  const isHeldBack = (record: NamedRecord | null) =>
    record !== null && isHeldBackOnPaper(view, record);
  return isHeldBack(fromRecord ?? null) || isHeldBack(toRecord ?? null);
}
