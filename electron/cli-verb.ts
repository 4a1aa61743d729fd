import { parseChartFit, type PrintOptions } from '../shared/export/print-options.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { type CivilDay, isCivilDay } from '../shared/time/civil-day.ts';

/** `export FILE --pdf OUT ...`, as typed; paths are not resolved yet. */
export type ExportVerb = {
  readonly file: string;
  readonly pdf: string;
  /** Null = the laptop's civil day. */
  readonly asOf: CivilDay | null;
  readonly paper: PrintOptions['paper'];
  readonly orientation: PrintOptions['orientation'];
  readonly fit: PrintOptions['fit'];
};

const flags = ['--pdf', '--as-of', '--paper', '--orientation', '--fit'] as const;
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

/**
 * Reads what stands behind `export`.
 *
 * @failure cli/no-file, cli/no-pdf, cli/unknown-flag, cli/no-value, cli/flag-twice,
 * cli/too-many-files, cli/bad-date, cli/bad-choice
 */
export function parseExport(words: readonly string[]): Result<ExportVerb> {
  const read = readWords(words);
  if (!read.ok) return read;
  const { files, values } = read.value;
  const [file, second] = files;
  if (second !== undefined) return fail('cli/too-many-files', { file: second });
  if (file === undefined || file === '') return fail('cli/no-file');
  const pdf = values.get('--pdf');
  if (pdf === undefined) return fail('cli/no-pdf');

  const asOf = values.get('--as-of') ?? null;
  if (asOf !== null && !isCivilDay(asOf)) return fail('cli/bad-date', { value: asOf });
  const paper = choose(values, '--paper', ['letter', 'legal']);
  if (!paper.ok) return paper;
  const orientation = choose(values, '--orientation', ['landscape', 'portrait']);
  if (!orientation.ok) return orientation;
  const typedFit = values.get('--fit') ?? 'auto';
  const fit = parseChartFit(typedFit);
  if (fit === null)
    return fail('cli/bad-choice', {
      flag: '--fit',
      choices: 'auto or pages across by pages down, 1x1 to 30x30',
      value: typedFit,
    });
  return ok({ file, pdf, asOf, paper: paper.value, orientation: orientation.value, fit });
}

type Words = {
  readonly files: readonly string[];
  readonly values: ReadonlyMap<Flag, string>;
};

function readWords(words: readonly string[]): Result<Words> {
  const files: string[] = [];
  const values = new Map<Flag, string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (!word.startsWith('--')) {
      files.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const name = equals === -1 ? word : word.slice(0, equals);
    const flag = flags.find((one) => one === name);
    if (flag === undefined) return fail('cli/unknown-flag', { flag: name });
    if (values.has(flag)) return fail('cli/flag-twice', { flag });
    const value = equals === -1 ? words[index + 1] : word.slice(equals + 1);
    if (value === undefined || value === '' || (equals === -1 && value.startsWith('--')))
      return fail('cli/no-value', { flag });
    if (equals === -1) index += 1;
    values.set(flag, value);
  }
  return ok({ files, values });
}

/** One of some words; the first where nothing was typed. */
function choose<T extends string>(
  values: ReadonlyMap<Flag, string>,
  flag: Flag,
  choices: readonly [T, ...T[]],
): Result<T> {
  const value = values.get(flag) ?? choices[0];
  const found = choices.find((choice) => choice === value);
  return found === undefined
    ? fail('cli/bad-choice', { flag, choices: choices.join(' or '), value })
    : ok(found);
}
