import { fail, type Result } from '../../result/result.ts';
import type { Page } from './read-page.ts';

const PAGES: readonly (readonly [RegExp, string])[] = [
  [
    /request time-?out|gateway time-?out|session (?:has )?(?:expired|timed out)|\b(?:502|503|504) (?:bad|service|gateway)/i,
    'import/page-timed-out',
  ],
  [
    /may take a long time to run|you (?:will|may) be (?:billed|charged)|accept charges|billable pages.{0,40}exceed/i,
    'import/page-cost-warning',
  ],
  [
    /document selection menu|select the document you wish to view|list of attachments/i,
    'import/page-attachments',
  ],
  [
    /documents to include|terminated parties|sort by|list of parties and counsel|\bquery type\b|search clues/i,
    'import/page-query',
  ],
  [
    /this case is (?:sealed|restricted)|case (?:is )?under seal|\bsealed case\b|not authorized to view|do not have (?:permission|access)/i,
    'import/page-sealed',
  ],
  [
    /\berror\b|does not exist|must be (?:less|greater)|cannot find|no (?:such )?case|is not (?:a )?valid|invalid/i,
    'import/page-error',
  ],
  [/transaction receipt|billable pages/i, 'import/page-receipt'],
];

/** Says why a page holds no docket: it is what PACER shows before, instead of or after one. */
export function whyNoDocket(page: Page, lines: readonly string[], file: string): Result<never> {
  const text = lines.slice(0, 400).join('\n').slice(0, 20_000);
  const isOfCourt =
    page.hosts.length > 0 ||
    /cm\/?ecf|pacer|docket|live database|\bu\.?s\.? (?:district|bankruptcy)/i.test(
      `${page.title} ${text}`,
    );
  if (
    page.asksPassword ||
    /\b(?:pacer|cm\/ecf|filer) log-?in\b(?!:)|\blog in to\b/i.test(`${page.title}\n${text}`)
  )
    return fail('import/page-login', { file });
  const code = PAGES.find(([pattern]) => pattern.test(`${page.title}\n${text}`))?.[1];
  if (code !== undefined && (isOfCourt || code === 'import/page-timed-out'))
    return fail(code, { file });
  return fail(isOfCourt ? 'import/page-menu' : 'import/not-a-docket', { file });
}
