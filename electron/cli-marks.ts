import {
  LAST_FIRST_PAGE,
  LAST_FIRST_STAMP,
  type MarkPlace,
  markPlaceSchema,
  type MarkText,
  type PageMarks,
  parseStamp,
  sayMarkProblem,
} from '../shared/export/page-marks.ts';
import { fail, ok, type Result } from '../shared/result/result.ts';
import { choose, type TypedValues } from './cli-choose.ts';

/** Options for what stands on every page. */
export const markFlags = [
  '--exhibit',
  '--exhibit-first',
  '--exhibit-place',
  '--stamp',
  '--stamp-place',
  '--footer',
] as const;

/**
 * Reads exhibit label, stamp and line at the foot.
 *
 * @failure cli/bad-text, cli/bad-choice, cli/needs-flag
 */
export function readMarks(values: TypedValues): Result<PageMarks> {
  const exhibit = readExhibit(values);
  if (!exhibit.ok) return exhibit;
  const stamp = readStamp(values);
  if (!stamp.ok) return stamp;
  const footer = readText(values, '--footer', 'footer');
  if (!footer.ok) return footer;
  return ok({ exhibit: exhibit.value, stamp: stamp.value, footer: footer.value ?? '' });
}

function readExhibit(values: TypedValues): Result<PageMarks['exhibit']> {
  const label = readText(values, '--exhibit', 'label');
  if (!label.ok) return label;
  if (label.value === null) {
    const alone = ['--exhibit-first', '--exhibit-place'].find(
      (flag) => values.get(flag) !== undefined,
    );
    return alone === undefined
      ? ok(null)
      : fail('cli/needs-flag', { flag: alone, other: '--exhibit' });
  }
  const [typed = '1'] = values.get('--exhibit-first') ?? [];
  const firstPage = typed === 'none' ? null : numberUpTo(LAST_FIRST_PAGE, typed);
  if (firstPage === undefined)
    return fail('cli/bad-choice', {
      flag: '--exhibit-first',
      choices: `none or a number from 1 to ${String(LAST_FIRST_PAGE)}`,
      value: typed,
    });
  const place = readPlace(values, '--exhibit-place', 'foot-center');
  return place.ok ? ok({ label: label.value, firstPage, place: place.value }) : place;
}

function readStamp(values: TypedValues): Result<PageMarks['stamp']> {
  const [text] = values.get('--stamp') ?? [];
  if (text === undefined)
    return values.get('--stamp-place') === undefined
      ? ok(null)
      : fail('cli/needs-flag', { flag: '--stamp-place', other: '--stamp' });
  const { prefix, first } = parseStamp(text);
  const why = sayMarkProblem(prefix, 'prefix');
  if (why !== null) return fail('cli/bad-text', { flag: '--stamp', why });
  if (first < 1 || first > LAST_FIRST_STAMP)
    return fail('cli/bad-choice', {
      flag: '--stamp',
      choices: `a prefix and a number from 1 to ${String(LAST_FIRST_STAMP)}`,
      value: text,
    });
  const place = readPlace(values, '--stamp-place', 'foot-right');
  return place.ok ? ok({ prefix, first, place: place.value }) : place;
}

/** Null where nothing was typed. */
function readText(values: TypedValues, flag: string, what: MarkText): Result<string | null> {
  const [text] = values.get(flag) ?? [];
  if (text === undefined) return ok(null);
  const why = sayMarkProblem(text, what);
  return why === null ? ok(text.trim()) : fail('cli/bad-text', { flag, why });
}

function readPlace(values: TypedValues, flag: string, usual: MarkPlace): Result<MarkPlace> {
  return choose(values, flag, [usual, ...markPlaceSchema.options.filter((one) => one !== usual)]);
}

/** Undefined where it is no number from 1 to the last. */
function numberUpTo(last: number, typed: string): number | undefined {
  const number = /^\d{1,8}$/.test(typed) ? Number(typed) : 0;
  return number >= 1 && number <= last ? number : undefined;
}
