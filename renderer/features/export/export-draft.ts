import { columnNames } from '../../../shared/export/column-names.ts';
import { ruleOfCopy } from '../../../shared/copies/copy-rules.ts';
import type { StateProfile } from '../../../shared/copies/filing-state.ts';
import {
  type Exhibit,
  type PageMarks,
  sayMarkProblem,
  type Stamp,
} from '../../../shared/export/page-marks.ts';
import {
  type PartName,
  partNameSchema,
  partsIn,
  usualParts,
} from '../../../shared/export/part-names.ts';
import type { PrintOptions } from '../../../shared/export/print-options.ts';
import type { OfficeLanguage } from '../../../shared/phrases/office-languages.ts';
import { type CivilDay, isCivilDay } from '../../../shared/time/civil-day.ts';
import type { ListedPart } from './parts-choice.tsx';

/** What stands in the form; days and texts may be half typed. */
export type ExportDraft = {
  readonly asOf: string;
  readonly copy: PrintOptions['copy'];
  readonly paper: PrintOptions['paper'];
  readonly orientation: PrintOptions['orientation'];
  readonly chart: 'auto' | 'years' | 'pages';
  readonly pagesAcross: number;
  readonly pagesDown: number;
  /** Empty = from the first day. */
  readonly from: string;
  /** Empty = to the last day. */
  readonly to: string;
  /** Ids of lanes that do not print. */
  readonly hiddenLanes: readonly string[];
  readonly detail: PrintOptions['detail'];
  readonly parts: readonly ListedPart[];
  readonly columns: PrintOptions['columns'];
  /** The tag of the language of the client sheet, and of copies for the client and the family. */
  readonly language: string;
  /** The profile of the state court that it goes to; null = none is picked. */
  readonly stateCourtId: string | null;
  readonly hasExhibit: boolean;
  readonly exhibit: Exhibit;
  readonly hasStamp: boolean;
  readonly stamp: Stamp;
  readonly footer: string;
  readonly onlyFiltered: boolean;
  /** The saved view whose lines alone print; null = none. */
  readonly savedViewId: string | null;
  /** Ids of records that print though the copy leaves them out by itself. */
  readonly alsoPrint: readonly string[];
};

/** As the dialog starts. */
export function firstDraft(today: CivilDay): ExportDraft {
  return {
    asOf: today,
    copy: 'working',
    paper: 'letter',
    orientation: 'landscape',
    chart: 'auto',
    pagesAcross: 1,
    pagesDown: 1,
    from: '',
    to: '',
    hiddenLanes: [],
    detail: 'full',
    parts: partNameSchema.options.map((name) => ({
      name,
      isChosen: usualParts.some((one) => one === name),
    })),
    columns: [...columnNames],
    language: 'en',
    stateCourtId: null,
    hasExhibit: false,
    exhibit: { label: 'Exhibit A', firstPage: 1, place: 'foot-center' },
    hasStamp: false,
    stamp: { prefix: '', first: 1, place: 'foot-right' },
    footer: '',
    onlyFiltered: false,
    savedViewId: null,
    alsoPrint: [],
  };
}

/** The parts that print: those that are ticked, as far as the copy has them. */
export function chosenParts({ copy, parts }: ExportDraft): readonly PartName[] {
  const offered = partsIn(copy);
  return parts
    .filter(({ name, isChosen }) => isChosen && offered.includes(name))
    .map(({ name }) => name);
}

/** What is wrong in the form, by field; null where all is well there. */
export type DraftProblems = Readonly<
  Record<
    'asOf' | 'range' | 'lanes' | 'parts' | 'columns' | 'label' | 'prefix' | 'footer',
    string | null
  >
>;

/**
 * Looks through what was typed. What does not print is not looked at.
 *
 * @param lanes ids of those that the matter has
 */
export function problemsIn(draft: ExportDraft, lanes: readonly string[] = []): DraftProblems {
  const { asOf, from, to, columns, hasExhibit, exhibit, hasStamp, stamp, footer } = draft;
  const parts = chosenParts(draft);
  return {
    asOf: isCivilDay(asOf) ? null : 'Give a day.',
    range: rangeProblem(from, to),
    lanes:
      lanes.length > 0 && lanes.every((id) => draft.hiddenLanes.includes(id))
        ? 'Leave at least one lane.'
        : null,
    parts: parts.length === 0 ? 'Choose at least one part.' : null,
    columns: columns.length === 0 ? 'Choose at least one column.' : null,
    label: hasExhibit ? sayMarkProblem(exhibit.label, 'label') : null,
    prefix: hasStamp ? sayMarkProblem(stamp.prefix, 'prefix') : null,
    footer: sayMarkProblem(footer, 'footer'),
  };
}

function rangeProblem(from: string, to: string): string | null {
  if ([from, to].some((day) => day !== '' && !isCivilDay(day))) return 'Give a day, or none.';
  return from !== '' && to !== '' && to < from ? 'The last day is before the first.' : null;
}

/**
 * While something is half typed, what holds in its place is what was offered first.
 *
 * @param languages of the office; one that is not whole, or not there, is English in the preview alone
 * @param stateProfile of the state court that is picked; null = none
 */
export function optionsOf(
  draft: ExportDraft,
  shownRows: readonly string[],
  today: CivilDay,
  stateProfile: StateProfile | null = null,
  languages: readonly OfficeLanguage[] = [],
): PrintOptions {
  const { copy } = draft;
  const language = languages.find(({ tag }) => tag === draft.language)?.language ?? 'en';
  const chosen = chosenParts(draft);
  const problems = problemsIn(draft);
  return {
    asOf: isCivilDay(draft.asOf) ? draft.asOf : today,
    copy,
    paper: ruleOfCopy({ copy, language, stateProfile }).onlyOn ?? draft.paper,
    orientation: draft.orientation,
    fit: draft.chart === 'pages' ? { w: draft.pagesAcross, h: draft.pagesDown } : draft.chart,
    parts: chosen.length === 0 ? [...usualParts] : [...chosen],
    columns: draft.columns.length === 0 ? [...columnNames] : [...draft.columns],
    hiddenLanes: [...draft.hiddenLanes],
    detail: draft.detail,
    range: problems.range === null ? rangeOf(draft) : { from: null, to: null },
    marks: marksOf(draft, problems),
    language,
    stateProfile,
    onlyRows: draft.onlyFiltered || draft.savedViewId !== null ? [...shownRows] : null,
    alsoPrint: [...draft.alsoPrint],
  };
}

function rangeOf({ from, to }: ExportDraft): PrintOptions['range'] {
  return { from: isCivilDay(from) ? from : null, to: isCivilDay(to) ? to : null };
}

function marksOf(
  { hasExhibit, exhibit, hasStamp, stamp, footer }: ExportDraft,
  problems: DraftProblems,
): PageMarks {
  return {
    exhibit: hasExhibit && problems.label === null ? exhibit : null,
    stamp: hasStamp && problems.prefix === null ? stamp : null,
    footer: problems.footer === null ? footer : '',
  };
}
