import type { MatterView } from '../model/matter-view.ts';
import type { ReleasedCopy } from '../model/restriction-release.ts';
import { invariant } from '../result/invariant.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import { copyOfMatter, type MatterCopy } from './copy-of-matter.ts';
import { fillPages, type Piece } from './fill-pages.ts';
import { noOffice, type OfficeOnPaper } from './office-on-paper.ts';
import { paperOf } from './paper.ts';
import { isOneRecord, type PartName, partTitles, usualParts } from './part-names.ts';
import { allParts } from './parts/all-parts.ts';
import { layRecord, runningOf } from './parts/record.ts';
import type { PrintOptions } from './print-options.ts';
import type { Bookmark, PrintDocument, Sheet } from './print-document.ts';
import { type Entry, putContents } from './put-contents.ts';
import { sheetsOf } from './sheets-of.ts';
import type { Measure } from './text.ts';
import { cleanText } from './wrap-text.ts';

/** What a document is made of, in the order in which it prints. */
type Planned = { readonly title: string; readonly lay: (firstPage: number) => Piece };

/** A matter in each kind of copy, each made when it is first asked for. */
type CopiesOf = (copy: ReleasedCopy) => readonly MatterCopy[];

/**
 * Lays out the parts of a document, those of all matters of one client one after the other: every line
 * has its place, nothing is left to whoever draws it. Several parts stand behind a page of contents,
 * each on pages of its own; the record alone flows on as one. Pure but for `measure`, which must know
 * the printing faces.
 *
 * @param views at least one
 */
export function layoutDocument(
  views: readonly MatterView[],
  options: PrintOptions,
  measure: Measure,
  office: OfficeOnPaper = noOffice,
): PrintDocument {
  const copiesOf = copiesOnce(views, options);
  const [copy] = copiesOf('working');
  invariant(copy, 'a document is about at least one matter');
  const planned = plan(views, copiesOf, options, office, measure);
  const pieces = hasContents(options)
    ? layBehindContents(planned, copy, options, measure)
    : laySequence(planned, 1);
  const sheets = sheetsOf(pieces, measure);
  const [first] = sheets;
  invariant(first, 'a document has a page');
  return {
    title: titleOf(copy, options),
    lang: sheets.every(({ lang }) => lang === first.lang) ? first.lang : 'en-US',
    width: first.width,
    height: first.height,
    sheets,
    bookmarks: sheets.flatMap(bookmarksOn),
    leftOut: leftOutOf(copiesOf, options),
  };
}

function copiesOnce(views: readonly MatterView[], options: PrintOptions): CopiesOf {
  const known = new Map<ReleasedCopy, readonly MatterCopy[]>();
  return (copy) => {
    const made =
      known.get(copy) ??
      views.map((view) => copyOfMatter(view, options.asOf, options.onlyRows, copy));
    known.set(copy, made);
    return made;
  };
}

function hasContents({ parts }: PrintOptions): boolean {
  return parts.length > 1 && !isOneRecord(parts);
}

function plan(
  views: readonly MatterView[],
  copiesOf: CopiesOf,
  options: PrintOptions,
  office: OfficeOnPaper,
  measure: Measure,
): readonly Planned[] {
  const { parts } = options;
  const isTitle = !hasContents(options);
  return views.flatMap((whole, place): readonly Planned[] => {
    const contextOf = (kind: ReleasedCopy, firstPage: number) => {
      const all = copiesOf(kind);
      const copy = all[place];
      invariant(copy, 'each matter has its copy');
      return { copy, whole, all, options, office, firstPage, isTitle, measure };
    };
    if (isOneRecord(parts)) {
      const names = usualParts.filter((name) => parts.includes(name));
      return [{ title: '', lay: (firstPage) => layRecord(names, contextOf('working', firstPage)) }];
    }
    return parts
      .filter((name) => place === 0 || !allParts[name].isOfClient)
      .map((name) => ({
        title: entryTitle(name, views.length, contextOf('working', 1).copy),
        lay: (firstPage) => allParts[name].lay(contextOf(allParts[name].copy, firstPage)),
      }));
  });
}

/** Which of several matters a part is about stands beside its name. */
function entryTitle(name: PartName, matters: number, { view }: MatterCopy): string {
  const isOfOne = matters > 1 && !allParts[name].isOfClient;
  return isOfOne ? `${partTitles[name]} · ${cleanText(view.matter.title)}` : partTitles[name];
}

function laySequence(planned: readonly Planned[], firstPage: number): readonly Piece[] {
  let next = firstPage;
  return planned.map(({ lay }) => {
    const piece = lay(next);
    next += piece.pages.length;
    return piece;
  });
}

function layBehindContents(
  planned: readonly Planned[],
  copy: MatterCopy,
  options: PrintOptions,
  measure: Measure,
): readonly Piece[] {
  const contents = (entries: readonly Entry[]): Piece =>
    fillPages(
      {
        paper: paperOf(options),
        running: { ...runningOf(copy), look: 'plain' },
        lang: 'en-US',
      },
      measure,
      (flow) => {
        const name = copy.view.client.name;
        putContents(flow, { name, about: aboutOf(options) }, entries, measure);
      },
    );
  // How many pages they take is known by their titles alone.
  const own = contents(planned.map(({ title }) => ({ title, page: 1 }))).pages.length;
  const pieces = laySequence(planned, own + 1);
  let page = own + 1;
  const entries = planned.map(({ title }, index): Entry => {
    const begins = page;
    page += pieces[index]?.pages.length ?? 0;
    return { title, page: begins };
  });
  return [contents(entries), ...pieces];
}

function aboutOf({ asOf }: PrintOptions): string {
  return `As of ${formatCivilDay(asOf, 'long')}`;
}

/** Of a matter that stands in copies of several kinds, the one that leaves out the most. */
function leftOutOf(copiesOf: CopiesOf, { parts }: PrintOptions): number {
  const kinds = [...new Set(parts.map((name) => allParts[name].copy))];
  return copiesOf('working').reduce(
    (sum, _, place) => sum + Math.max(...kinds.map((kind) => copiesOf(kind)[place]?.leftOut ?? 0)),
    0,
  );
}

function titleOf({ view }: MatterCopy, { asOf, parts }: PrintOptions): string {
  const [only] = parts;
  const what = isOneRecord(parts)
    ? 'timeline'
    : parts.length > 1 || only === undefined
      ? 'documents'
      : partTitles[only].toLowerCase();
  return `${cleanText(view.client.name)}: ${what} as of ${formatCivilDay(asOf, 'axis')}`;
}

function bookmarksOn(sheet: Sheet): readonly Bookmark[] {
  return sheet.blocks.flatMap((block) =>
    block.type === 'heading'
      ? [
          {
            title: block.text.lines.map((line) => line.text).join(' '),
            level: block.level,
            page: sheet.number,
          },
        ]
      : [],
  );
}
