import { type CopyKind, copyKindSchema } from '../shared/copies/copy-kind.ts';
import { copyRules, hasLanguages } from '../shared/copies/copy-rules.ts';
import type { DayRange } from '../shared/chronology/within-range.ts';
import { columnNames, parseColumnNames } from '../shared/export/column-names.ts';
import { type DetailLevel, detailLevelSchema } from '../shared/export/detail-level.ts';
import { type LaneName, laneNames, parseLaneNames } from '../shared/export/lane-names.ts';
import { parsePartNames, partsIn, usualParts } from '../shared/export/part-names.ts';
import { parseChartFit, type PrintOptions } from '../shared/export/print-options.ts';
import { shippedLanguageSchema } from '../shared/phrases/phrase.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { type CivilDay, isCivilDay } from '../shared/time/civil-day.ts';
import { choose } from './cli-choose.ts';
import { markFlags, readMarks } from './cli-marks.ts';
import { readCliWords } from './cli-words.ts';

/** `export FILE --pdf OUT ...`, as typed; paths are not resolved yet. */
export type ExportVerb = {
  readonly file: string;
  /** At least one, the PDF first; no form twice. */
  readonly targets: readonly ExportTarget[];
  /** Null = the laptop's civil day. */
  readonly asOf: CivilDay | null;
  readonly copy: CopyKind;
  readonly paper: PrintOptions['paper'];
  readonly orientation: PrintOptions['orientation'];
  readonly fit: PrintOptions['fit'];
  readonly parts: PrintOptions['parts'];
  readonly columns: PrintOptions['columns'];
  readonly range: DayRange;
  /** Whose lines alone are shown. */
  readonly lanes: readonly LaneName[];
  readonly detail: DetailLevel;
  readonly marks: PrintOptions['marks'];
  /** A tag as typed: of a language that ships, or of one in the table of phrases. */
  readonly language: string;
  /** The table of phrases, as typed; null = the phrases that ship. */
  readonly phrases: string | null;
};

/** A form to be written and where, as typed. */
export type ExportTarget = { readonly form: ExportForm; readonly path: string };

const forms = ['pdf', 'docx', 'csv', 'svg', 'png'] as const;
export type ExportForm = (typeof forms)[number];

const flags = [
  ...forms.map((form) => `--${form}` as const),
  '--as-of',
  '--copy',
  '--paper',
  '--orientation',
  '--fit',
  '--from',
  '--to',
  '--parts',
  '--columns',
  '--lanes',
  '--detail',
  ...markFlags,
  '--language',
  '--phrases',
] as const;
type Flag = (typeof flags)[number];

/**
 * Everything behind the app's own path: what the user typed. Switches ahead of it are Chromium's.
 *
 * @param packaged a packaged app has no path of its own among its arguments
 */
export function typedArguments(argv: readonly string[], packaged: boolean): readonly string[] {
  const rest = argv.slice(1);
  const first = rest.findIndex((argument) => !argument.startsWith('-'));
  if (first === -1) return [];
  return rest.slice(packaged ? first : first + 1);
}

/** What the first word asks for; null = nothing, so that the app opens its window. */
export type Asked =
  'export' | 'calendar' | 'deadline' | 'preview' | 'help' | 'version' | 'unknown' | null;

/**
 * Reads the first word that was typed. Switches alone are Chromium's; a word that is no verb, or
 * one behind an option, opens nothing: whoever mistypes a verb must not be left waiting.
 *
 * @example
 * askedFor(['export', 'a.json']) //=> 'export'
 * askedFor(['exprot', 'a.json']) //=> 'unknown'
 */
export function askedFor(typed: readonly string[]): Asked {
  const [first] = typed;
  if (first === 'export' || first === 'calendar' || first === 'deadline' || first === 'preview')
    return first;
  if (first === 'help' || first === '--help' || first === '-h') return 'help';
  if (first === '--version' || first === '-v') return 'version';
  return typed.some((word) => !word.startsWith('-')) ? 'unknown' : null;
}

/**
 * Reads what stands behind `export`.
 *
 * @failure cli/no-file, cli/no-pdf, cli/unknown-flag, cli/no-value, cli/flag-twice,
 * cli/too-many-files, cli/bad-date, cli/bad-choice, cli/bad-range, cli/pdf-alone, cli/no-phrases,
 * and those of `readMarks`
 */
export function parseExport(words: readonly string[]): Result<ExportVerb> {
  const read = readCliWords(words, { verb: 'export', flags });
  if (!read.ok) return read;
  const { names, values } = read.value;
  const [file, second] = names;
  if (second !== undefined) return fail('cli/too-many-files', { file: second });
  if (file === undefined || file === '') return fail('cli/no-file');
  const targets = targetsIn(values);
  if (targets.length === 0) return fail('cli/no-pdf');

  const asOf = readDay(values, '--as-of');
  if (!asOf.ok) return asOf;
  const copy = choose(values, '--copy', copyKindSchema.options);
  if (!copy.ok) return copy;
  const other = targets.find(({ form }) => form !== 'pdf');
  if (copy.value !== 'working' && other !== undefined)
    return fail('cli/bad-choice', {
      flag: `--copy with --${other.form}`,
      choices: 'working alone',
      value: copy.value,
    });
  const paper = choose(values, '--paper', ['letter', 'legal']);
  if (!paper.ok) return paper;
  if (copyRules[copy.value].onlyOn === 'letter' && paper.value !== 'letter')
    return fail('cli/bad-choice', {
      flag: `--paper of ${copy.value}`,
      choices: 'letter alone',
      value: paper.value,
    });
  const orientation = choose(values, '--orientation', ['landscape', 'portrait']);
  if (!orientation.ok) return orientation;
  const [typedFit = 'auto'] = values.get('--fit') ?? [];
  const fit = parseChartFit(typedFit);
  if (fit === null)
    return fail('cli/bad-choice', {
      flag: '--fit',
      choices:
        'auto or pages across by pages down, 1x1 to 30x30, or years for a page a calendar year',
      value: typedFit,
    });
  const parts = readParts(values, copy.value);
  if (!parts.ok) return parts;
  const columns = readColumns(values);
  if (!columns.ok) return columns;
  const range = readRange(values);
  if (!range.ok) return range;
  const lanes = readLanes(values);
  if (!lanes.ok) return lanes;
  const detail = choose(values, '--detail', detailLevelSchema.options);
  if (!detail.ok) return detail;
  const marks = readMarks(values);
  if (!marks.ok) return marks;
  const alone = forPdfAlone(values, targets);
  if (alone !== null) return fail('cli/pdf-alone', alone);
  const saysPhrases = hasLanguages(copy.value) || parts.value.includes('client-sheet');
  const language = readLanguage(values, copy.value, saysPhrases);
  if (!language.ok) return language;
  return ok({
    file,
    targets,
    asOf: asOf.value,
    copy: copy.value,
    paper: paper.value,
    orientation: orientation.value,
    fit,
    parts: parts.value,
    columns: columns.value,
    range: range.value,
    lanes: lanes.value,
    detail: detail.value,
    marks: marks.value,
    ...language.value,
  });
}

function readParts(
  values: ReadonlyMap<Flag, readonly string[]>,
  copy: CopyKind,
): Result<PrintOptions['parts']> {
  const [value = usualParts.join()] = values.get('--parts') ?? [];
  const parts = parsePartNames(value);
  const names = partsIn(copy);
  return parts?.every((name) => names.includes(name)) === true
    ? ok(parts)
    : fail('cli/bad-choice', {
        flag: copy === 'working' ? '--parts' : `--parts of ${copy}`,
        choices: `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}, each at most once, in the order to print, with commas between them`,
        value,
      });
}

function readLanguage(
  values: ReadonlyMap<Flag, readonly string[]>,
  copy: CopyKind,
  saysPhrases: boolean,
): Result<Pick<ExportVerb, 'language' | 'phrases'>> {
  const [phrases = null] = values.get('--phrases') ?? [];
  const [typed = 'en'] = values.get('--language') ?? [];
  // Which languages a table has is seen once it is read.
  const language =
    phrases === null ? choose(values, '--language', shippedLanguageSchema.options) : ok(typed);
  if (!language.ok)
    return fail('cli/bad-choice', {
      flag: '--language',
      choices: 'en or es, or a language of the table that --phrases names',
      value: typed,
    });
  if (!saysPhrases && language.value !== 'en')
    return fail('cli/bad-choice', {
      flag: `--language of ${copy}`,
      choices: 'en alone, because courts and the office read English',
      value: language.value,
    });
  if (!saysPhrases && phrases !== null) return fail('cli/no-phrases', { copy });
  return ok({ language: language.value, phrases });
}

function readColumns(
  values: ReadonlyMap<Flag, readonly string[]>,
): Result<PrintOptions['columns']> {
  return readNames(values, '--columns', columnNames, parseColumnNames);
}

function readLanes(values: ReadonlyMap<Flag, readonly string[]>): Result<readonly LaneName[]> {
  return readNames(values, '--lanes', laneNames, parseLaneNames);
}

/** Names with commas between them; all of them where nothing was typed. */
function readNames<T>(
  values: ReadonlyMap<Flag, readonly string[]>,
  flag: Flag,
  names: readonly string[],
  parse: (text: string) => T | null,
): Result<T> {
  const [value = names.join()] = values.get(flag) ?? [];
  const parsed = parse(value);
  return parsed === null
    ? fail('cli/bad-choice', {
        flag,
        choices: `${names.join(', ')}, at least one and each at most once, with commas between them`,
        value,
      })
    : ok(parsed);
}

function readDay(
  values: ReadonlyMap<Flag, readonly string[]>,
  flag: '--as-of' | '--from' | '--to',
): Result<CivilDay | null> {
  const [value = null] = values.get(flag) ?? [];
  if (value === null) return ok(null);
  return isCivilDay(value) ? ok(value) : fail('cli/bad-date', { flag, value });
}

function readRange(values: ReadonlyMap<Flag, readonly string[]>): Result<DayRange> {
  const from = readDay(values, '--from');
  if (!from.ok) return from;
  const to = readDay(values, '--to');
  if (!to.ok) return to;
  if (from.value !== null && to.value !== null && to.value < from.value)
    return fail('cli/bad-range', { from: from.value, to: to.value });
  return ok({ from: from.value, to: to.value });
}

/** An option of the PDF beside a form that would not have it; null where there is none. */
function forPdfAlone(
  values: ReadonlyMap<Flag, readonly string[]>,
  targets: readonly ExportTarget[],
): { readonly flag: Flag; readonly form: ExportForm } | null {
  const other = targets.find(({ form }) => form !== 'pdf');
  if (other === undefined) return null;
  const typed = (
    ['--from', '--to', '--columns', '--lanes', '--detail', ...markFlags] as const
  ).find((flag) => values.has(flag));
  return typed === undefined ? null : { flag: typed, form: other.form };
}

function targetsIn(values: ReadonlyMap<Flag, readonly string[]>): readonly ExportTarget[] {
  return forms.flatMap((form) => (values.get(`--${form}`) ?? []).map((path) => ({ form, path })));
}
