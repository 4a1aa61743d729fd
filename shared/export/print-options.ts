import { z } from 'zod';
import { allDays } from '../chronology/within-range.ts';
import { copyKindSchema } from '../copies/copy-kind.ts';
import { ruleOfCopy } from '../copies/copy-rules.ts';
import { stateProfileSchema } from '../copies/filing-state.ts';
import { paperLanguageSchema } from '../phrases/paper-language.ts';
import { civilDaySchema } from '../time/civil-day.ts';
import { columnNames, columnNamesSchema } from './column-names.ts';
import { detailLevelSchema } from './detail-level.ts';
import { noMarks, pageMarksSchema } from './page-marks.ts';
import { partNamesSchema, partsIn, usualParts } from './part-names.ts';

/** Pages that the chart may take: across (time) and down (lanes); or one for each calendar year. */
export const chartFitSchema = z.union([
  z.enum(['auto', 'years']),
  z.strictObject({ w: z.int().min(1).max(30), h: z.int().min(1).max(30) }),
]);
export type ChartFit = z.infer<typeof chartFitSchema>;

/** Days from one to another, both included; null = open on that side. */
export const dayRangeSchema = z
  .strictObject({ from: civilDaySchema.nullable(), to: civilDaySchema.nullable() })
  .refine(
    ({ from, to }) => from === null || to === null || from <= to,
    'a range does not end before it begins',
  );

const chosenSchema = z.strictObject({
  /** Custody is counted, and running bars are drawn, as far as this day. */
  asOf: civilDaySchema,
  /** Which copy it is: what prints, in which words, and what is put out of them. */
  copy: copyKindSchema.default('working'),
  paper: z.enum(['letter', 'legal']).default('letter'),
  orientation: z.enum(['landscape', 'portrait']).default('landscape'),
  /** `auto` = as few pages as the labels allow; `years` = a page a calendar year. */
  fit: chartFitSchema.default('auto'),
  /** The documents of the PDF, in the order in which they print. */
  parts: partNamesSchema.default([...usualParts]),
  /** Columns of the chronology beside number and date. */
  columns: columnNamesSchema.default([...columnNames]),
  /** The only days that timeline and chronology show. */
  range: dayRangeSchema.default(allDays),
  /** Ids of lanes that timeline and chronology leave out. */
  hiddenLanes: z.array(z.string()).default([]),
  /** How much timeline and chronology say. */
  detail: detailLevelSchema.default('full'),
  /** What the office puts on every page. */
  marks: pageMarksSchema.default(noMarks),
  /** Of the client sheet, and of copies for the client and the family. */
  language: paperLanguageSchema.default('en'),
  /** Of the state court that a filing goes to; null = masked by the strictest of the federal rules. */
  stateProfile: stateProfileSchema.nullable().default(null),
  /** Keys of the only lines to print, as a filter left them; null = everything. */
  onlyRows: z.array(z.string()).nullable().default(null),
  /** Ids of records that an attorney prints though the copy leaves them out by itself. */
  alsoPrint: z.array(z.string()).default([]),
});

/** What a person chooses before a PDF is made. */
export const printOptionsSchema = chosenSchema
  .refine(
    ({ copy, parts }) => parts.every((name) => partsIn(copy).includes(name)),
    'a copy holds no part of another kind',
  )
  .refine(
    (chosen) => (ruleOfCopy(chosen).onlyOn ?? chosen.paper) === chosen.paper,
    'a copy prints on the paper that its court takes',
  );
export type PrintOptions = z.infer<typeof printOptionsSchema>;

/**
 * Reads `--fit`: `auto`, `years`, or pages across by pages down.
 *
 * @example
 * parseChartFit('2x1') //=> { w: 2, h: 1 }
 * parseChartFit('0x1') //=> null
 */
export function parseChartFit(text: string): ChartFit | null {
  if (text === 'auto' || text === 'years') return text;
  const sides = /^(\d{1,3})[x×](\d{1,3})$/i.exec(text);
  if (sides === null) return null;
  const fit = chartFitSchema.safeParse({ w: Number(sides[1]), h: Number(sides[2]) });
  return fit.success ? fit.data : null;
}
