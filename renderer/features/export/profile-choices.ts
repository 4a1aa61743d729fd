import { z } from 'zod';
import { copyKindSchema } from '../../../shared/copies/copy-kind.ts';
import { columnNames, columnNamesSchema } from '../../../shared/export/column-names.ts';
import { detailLevelSchema } from '../../../shared/export/detail-level.ts';
import { isOfAnyMatter } from '../../../shared/export/lane-names.ts';
import { markPlaceSchema, sayMarkProblem } from '../../../shared/export/page-marks.ts';
import { partNameSchema } from '../../../shared/export/part-names.ts';
import type { ExportProfile } from '../../../shared/model/export-profile.ts';
import type { ExportDraft } from './export-draft.ts';

const pagesSchema = z.int().min(1).max(30).catch(1);

/** What a profile keeps; what this version does not know is as it was offered first. */
const choicesSchema = z.object({
  copy: copyKindSchema.catch('working'),
  paper: z.enum(['letter', 'legal']).catch('letter'),
  orientation: z.enum(['landscape', 'portrait']).catch('landscape'),
  chart: z.enum(['auto', 'years', 'pages']).catch('auto'),
  pagesAcross: pagesSchema,
  pagesDown: pagesSchema,
  parts: z.array(z.object({ name: z.string(), isChosen: z.boolean() })).catch([]),
  columns: columnNamesSchema.catch([...columnNames]),
  hiddenLanes: z.array(z.string()).catch([]),
  detail: detailLevelSchema.catch('full'),
  language: z.string().catch('en'),
  hasExhibit: z.boolean().catch(false),
  exhibitPlace: markPlaceSchema.catch('foot-center'),
  hasExhibitPages: z.boolean().catch(true),
  hasStamp: z.boolean().catch(false),
  stampPlace: markPlaceSchema.catch('foot-right'),
  footer: z
    .string()
    .refine((text) => sayMarkProblem(text, 'footer') === null)
    .catch(''),
  savedViewId: z.string().nullable().catch(null),
});

/**
 * The choices that a profile keeps. Days, a docket's own lane, an exhibit's own label, a stamp's prefix and numbers are of one
 * matter or one filing, and what an attorney lets print is of one look at it: these are never among them.
 */
export function choicesOf(draft: ExportDraft): ExportProfile['choices'] {
  const { copy, paper, orientation, chart, pagesAcross, pagesDown, columns, language } = draft;
  const { hasExhibit, exhibit, hasStamp, stamp, footer, savedViewId } = draft;
  return {
    copy,
    paper,
    orientation,
    chart,
    pagesAcross,
    pagesDown,
    parts: draft.parts.map(({ name, isChosen }) => ({ name, isChosen })),
    columns: [...columns],
    hiddenLanes: draft.hiddenLanes.filter(isOfAnyMatter),
    detail: draft.detail,
    language,
    hasExhibit,
    exhibitPlace: exhibit.place,
    hasExhibitPages: exhibit.firstPage !== null,
    hasStamp,
    stampPlace: stamp.place,
    footer,
    savedViewId,
  };
}

/**
 * The form with the choices of a profile in it; what a profile does not keep stays as it stands, but for
 * what was let print on somebody's word.
 *
 * @param viewIds saved views that are there: one that is gone narrows nothing
 */
export function withChoices(
  draft: ExportDraft,
  choices: ExportProfile['choices'],
  viewIds: readonly string[],
): ExportDraft {
  const read = choicesSchema.parse(choices);
  const { exhibitPlace, hasExhibitPages, stampPlace, parts, savedViewId, ...plain } = read;
  const { exhibit, stamp } = draft;
  const known = parts.flatMap(({ name, isChosen }) => {
    const part = partNameSchema.options.find((one) => one === name);
    return part === undefined ? [] : [{ name: part, isChosen }];
  });
  const named = new Map(known.map((part) => [part.name, part]));
  const others = draft.parts.filter(({ name }) => !named.has(name));
  return {
    ...draft,
    ...plain,
    hiddenLanes: [...plain.hiddenLanes, ...draft.hiddenLanes.filter((id) => !isOfAnyMatter(id))],
    parts: [...named.values(), ...others.map(({ name }) => ({ name, isChosen: false }))],
    exhibit: {
      ...exhibit,
      place: exhibitPlace,
      firstPage: hasExhibitPages ? (exhibit.firstPage ?? 1) : null,
    },
    stamp: { ...stamp, place: stampPlace },
    savedViewId: savedViewId !== null && viewIds.includes(savedViewId) ? savedViewId : null,
    onlyFiltered: false,
    alsoPrint: [],
  };
}

/** Whether a form stands as a profile keeps it. */
export function isAsKept(
  draft: ExportDraft,
  { choices }: Pick<ExportProfile, 'choices'>,
  viewIds: readonly string[],
): boolean {
  const kept = choicesOf(withChoices(draft, choices, viewIds));
  return JSON.stringify(kept) === JSON.stringify(choicesOf(draft));
}
