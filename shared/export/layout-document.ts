import type { CopyRule } from '../copies/copy-rule.ts';
import { ruleOfCopy } from '../copies/copy-rules.ts';
import type { Redaction } from '../copies/redaction.ts';
import type { MatterView } from '../model/matter-view.ts';
import { languageTagOf } from '../phrases/paper-language.ts';
import { invariant } from '../result/invariant.ts';
import { layBehindContents, laySequence, type PlannedPiece } from './behind-contents.ts';
import { copyOfMatter, type MatterCopy } from './copy-of-matter.ts';
import { fillPages } from './fill-pages.ts';
import type { Piece } from './piece.ts';
import { noOffice, type OfficeOnPaper } from './office-on-paper.ts';
import { paperOf } from './paper.ts';
import { isOneRecord, type PartName, partTitleIn, usualParts } from './part-names.ts';
import { allParts } from './parts/all-parts.ts';
import { layRecord, runningOf, titleOfFile } from './parts/record.ts';
import type { PrintOptions } from './print-options.ts';
import type { Bookmark, PrintDocument, Sheet } from './print-document.ts';
import { type Entry, putContents } from './put-contents.ts';
import { sheetsOf } from './sheets-of.ts';
import type { Measure } from './text.ts';
import { voiceOf } from './voice.ts';
import { cleanText } from './wrap-text.ts';

/** What a document is made of, in the order in which it prints. */
type Planned = PlannedPiece & {
  /** By a rule of its own, what is put out; null = what is put out of the copy by its rule. */
  readonly redactions: (() => readonly Redaction[]) | null;
  readonly rule: CopyRule;
};

/** The matters by a rule of copies, each made when it is first asked for. */
type CopiesOf = (rule: CopyRule) => readonly MatterCopy[];

/**
 * Lays out the parts of a document, those of all matters of one client one after the other: every line
 * has its place, nothing is left to whoever draws it. Several parts stand behind a page of contents,
 * each on pages of its own but for those in which nothing is recorded; the record alone flows on as one. Pure but for `measure`, which must know
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
  const everyCopyOf = copiesOnce(views, options);
  const rule = ruleOfCopy(options);
  const printed = placesThatPrint(everyCopyOf(rule));
  const copiesOf: CopiesOf = (rule) => everyCopyOf(rule).filter((_, place) => printed.has(place));
  const shown = views.filter((_, place) => printed.has(place));
  const [copy] = copiesOf(rule);
  invariant(copy, 'a document is about at least one matter');
  const planned = plan(shown, copiesOf, options, office, measure);
  const pieces = hasContents(options)
    ? layBehindContents(planned, (entries) => layContents(entries, copy, options, measure), measure)
    : laySequence(planned);
  const sheets = sheetsOf(pieces);
  const [first] = sheets;
  invariant(first, 'a document has a page');
  return {
    title: titleOf(copy, options),
    lang: sheets.every(({ lang }) => lang === first.lang) ? first.lang : 'en-US',
    width: first.width * (first.scale ?? 1),
    height: first.height * (first.scale ?? 1),
    sheets,
    bookmarks: sheets.flatMap(bookmarksOn),
    leftOut: leftOutOf(views, everyCopyOf, options),
    redactions: redactionsOf(planned, copiesOf),
  };
}

function copiesOnce(views: readonly MatterView[], options: PrintOptions): CopiesOf {
  const { asOf, onlyRows, alsoPrint } = options;
  const known = new Map<CopyRule, readonly MatterCopy[]>();
  return (rule) => {
    const made =
      known.get(rule) ??
      views.map((view) => copyOfMatter(view, asOf, onlyRows, rule, alsoPrint, options));
    known.set(rule, made);
    return made;
  };
}

/**
 * Which of several matters print. To others a matter that is restricted as a whole does not show that it
 * is there; the office is told.
 */
function placesThatPrint(copies: readonly MatterCopy[]): ReadonlySet<number> {
  const all = [...copies.keys()];
  const open = all.filter((place) => {
    const copy = copies[place];
    return copy?.wholeMatter === false || copy?.rule.words === 'record';
  });
  return new Set(open.length === 0 ? all.slice(0, 1) : open);
}

/** By which rule a part prints: its own, or that of the copy which is made. */
function ruleOf(name: PartName, options: PrintOptions): CopyRule {
  return allParts[name].rule ?? ruleOfCopy(options);
}

/** Every rule that a document is made by, each once. */
function rulesOf(options: PrintOptions): readonly CopyRule[] {
  return [...new Set(options.parts.map((name) => ruleOf(name, options)))];
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
    const contextOf = (rule: CopyRule, firstPage: number) => {
      const all = copiesOf(rule);
      const copy = all[place];
      invariant(copy, 'each matter has its copy');
      return { copy, whole, wholes: views, all, options, office, firstPage, isTitle, measure };
    };
    if (isOneRecord(parts)) {
      const names = usualParts.filter((name) => parts.includes(name));
      const rule = ruleOfCopy(options);
      const lay = (firstPage: number) => layRecord(names, contextOf(rule, firstPage));
      return [{ title: '', lay, redactions: null, rule }];
    }
    return parts
      .filter((name) => place === 0 || !allParts[name].isOfClient)
      .map((name) => {
        const { redactions } = allParts[name];
        const rule = ruleOf(name, options);
        return {
          redactions: redactions && (() => redactions(contextOf(rule, 1))),
          rule,
          title: entryTitle(name, views.length, contextOf(rule, 1).copy, ruleOfCopy(options)),
          lay: (firstPage) => allParts[name].lay(contextOf(rule, firstPage)),
        };
      });
  });
}

/** Which of several matters a part is about stands beside its name. */
function entryTitle(name: PartName, matters: number, { view }: MatterCopy, rule: CopyRule): string {
  const isOfOne = matters > 1 && !allParts[name].isOfClient;
  const title = partTitleIn(name, voiceOf(rule));
  return isOfOne ? `${title} · ${cleanText(view.matter.title)}` : title;
}

function layContents(
  entries: readonly Entry[],
  copy: MatterCopy,
  options: PrintOptions,
  measure: Measure,
): Piece {
  const { rule } = copy;
  const { say, longDay } = voiceOf(rule);
  const look = {
    paper: paperOf(options, rule.scale),
    running: runningOf(copy),
    lang: languageTagOf(rule.language),
    scale: rule.scale,
  };
  const texts = {
    name: copy.view.client.name,
    about: say('page.asOf', { day: longDay(options.asOf) }),
    heading: say('page.contents'),
  };
  return fillPages(look, measure, (flow) => putContents(flow, texts, entries, measure));
}

/** Of a matter that stands in copies by several rules, the one that leaves out the most. */
function leftOutOf(
  views: readonly MatterView[],
  copiesOf: CopiesOf,
  options: PrintOptions,
): number {
  const rules = rulesOf(options);
  return views.reduce(
    (sum, _, place) =>
      sum + Math.max(...rules.map((rule) => copiesOf(rule)[place]?.leftOut.length ?? 0)),
    0,
  );
}

/** What is put out of the texts of a document, by whatever rule: each place once. */
function redactionsOf(planned: readonly Planned[], copiesOf: CopiesOf): readonly Redaction[] {
  const rules = new Set(
    planned.filter(({ redactions }) => redactions === null).map(({ rule }) => rule),
  );
  const all = [
    ...[...rules].flatMap((rule) => copiesOf(rule).flatMap(({ redactions }) => redactions)),
    ...planned.flatMap(({ redactions }) => redactions?.() ?? []),
  ];
  const places = new Map(
    all.map((one) => [`${one.where.recordId} ${one.where.field} ${one.pattern}`, one]),
  );
  return [...places.values()];
}

function titleOf(copy: MatterCopy, { parts }: PrintOptions): string {
  const [only] = parts;
  const voice = voiceOf(copy.rule);
  const what = isOneRecord(parts)
    ? copy.rule.title || voice.say('part.timeline')
    : parts.length > 1 || only === undefined
      ? voice.say('page.documents')
      : partTitleIn(only, voice);
  return titleOfFile(copy, `${what.charAt(0).toLowerCase()}${what.slice(1)}`);
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
