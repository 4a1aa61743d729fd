import { type CopyKind, copyKindSchema } from '../shared/copies/copy-kind.ts';
import { copyRules, hasLanguages } from '../shared/copies/copy-rules.ts';
import { parsePartNames, partsIn, usualParts } from '../shared/export/part-names.ts';
import { parseChartFit, type PrintOptions } from '../shared/export/print-options.ts';
import { paperLanguageSchema } from '../shared/phrases/paper-language.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { type CivilDay, isCivilDay } from '../shared/time/civil-day.ts';
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
  readonly language: PrintOptions['language'];
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
  '--parts',
  '--language',
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
 * cli/too-many-files, cli/bad-date, cli/bad-choice
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

  const [asOf = null] = values.get('--as-of') ?? [];
  if (asOf !== null && !isCivilDay(asOf)) return fail('cli/bad-date', { value: asOf });
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
      choices: 'auto or pages across by pages down, 1x1 to 30x30',
      value: typedFit,
    });
  const parts = readParts(values, copy.value);
  if (!parts.ok) return parts;
  const language = choose(values, '--language', paperLanguageSchema.options);
  if (!language.ok) return language;
  if (language.value !== 'en' && !hasLanguages(copy.value) && !parts.value.includes('client-sheet'))
    return fail('cli/bad-choice', {
      flag: `--language of ${copy.value}`,
      choices: 'en alone, because courts and the office read English',
      value: language.value,
    });
  return ok({
    file,
    targets,
    asOf,
    copy: copy.value,
    paper: paper.value,
    orientation: orientation.value,
    fit,
    parts: parts.value,
    language: language.value,
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

function targetsIn(values: ReadonlyMap<Flag, readonly string[]>): readonly ExportTarget[] {
  return forms.flatMap((form) => (values.get(`--${form}`) ?? []).map((path) => ({ form, path })));
}

/** One of some words; the first where nothing was typed. */
function choose<T extends string>(
  values: ReadonlyMap<Flag, readonly string[]>,
  flag: Flag,
  choices: readonly T[],
): Result<T> {
  const [value = choices[0]] = values.get(flag) ?? [];
  const found = choices.find((choice) => choice === value);
  return found === undefined
    ? fail('cli/bad-choice', { flag, choices: choices.join(' or '), value: value ?? '' })
    : ok(found);
}
