import { z } from 'zod';
import { copyKindSchema } from '../../../shared/copies/copy-kind.ts';
import { columnNames } from '../../../shared/export/column-names.ts';
import { detailLevelSchema } from '../../../shared/export/detail-level.ts';
import { markPlaceSchema } from '../../../shared/export/page-marks.ts';
import { partNameSchema } from '../../../shared/export/part-names.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';
import { type ExportDraft, firstDraft } from './export-draft.ts';

const keptExportSchema = z.strictObject({
  /** Null = the day of today, whichever that is when the form opens again. */
  asOf: z.string().nullable(),
  copy: copyKindSchema,
  paper: z.enum(['letter', 'legal']),
  orientation: z.enum(['landscape', 'portrait']),
  chart: z.enum(['auto', 'years', 'pages']),
  pagesAcross: z.number(),
  pagesDown: z.number(),
  from: z.string(),
  to: z.string(),
  hiddenLanes: z.array(z.string()),
  detail: detailLevelSchema,
  parts: z.array(z.strictObject({ name: partNameSchema, isChosen: z.boolean() })),
  columns: z.array(z.enum(columnNames)),
  language: z.string(),
  stateCourtId: z.string().nullable(),
  hasExhibit: z.boolean(),
  exhibit: z.strictObject({
    label: z.string(),
    firstPage: z.number().nullable(),
    place: markPlaceSchema,
  }),
  hasStamp: z.boolean(),
  stamp: z.strictObject({ prefix: z.string(), first: z.number(), place: markPlaceSchema }),
  footer: z.string(),
  savedViewId: z.string().nullable(),
  /** Only what the filter showed was to print. The filter itself is gone with the window. */
  wasFiltered: z.boolean(),
});
/** The choices of an export as they are kept through a closed window. */
export type KeptExport = Readonly<z.infer<typeof keptExportSchema>>;

/** Choices as they were kept. */
export const readKeptExport: KeptReader<KeptExport> = keptReader(keptExportSchema);

/**
 * What of the form is kept. What somebody let print though the copy leaves it out is not: it is looked
 * through anew.
 *
 * @param wasFiltered as it was kept before, since the form cannot tell
 */
export function keptExportOf(
  draft: ExportDraft,
  today: CivilDay,
  wasFiltered: boolean,
): KeptExport {
  const { alsoPrint: _anew, onlyFiltered, asOf, parts, columns, hiddenLanes, ...plain } = draft;
  return {
    ...plain,
    asOf: asOf === today ? null : asOf,
    parts: [...parts],
    columns: [...columns],
    hiddenLanes: [...hiddenLanes],
    wasFiltered: wasFiltered || onlyFiltered,
  };
}

/**
 * The form as it was kept.
 *
 * @param viewIds saved views that are there: one that is gone narrows nothing
 */
export function draftOfKept(
  kept: KeptExport,
  today: CivilDay,
  viewIds: readonly string[],
): ExportDraft {
  const { wasFiltered: _gone, asOf, parts, savedViewId, ...plain } = kept;
  const first = firstDraft(today);
  const others = first.parts.filter(({ name }) => !parts.some((part) => part.name === name));
  return {
    ...first,
    ...plain,
    asOf: asOf ?? today,
    parts: [...parts, ...others.map(({ name }) => ({ name, isChosen: false }))],
    savedViewId: savedViewId !== null && viewIds.includes(savedViewId) ? savedViewId : null,
  };
}
