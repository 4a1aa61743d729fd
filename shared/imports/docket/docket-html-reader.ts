import { ok } from '../../result/result.ts';
import { splitDay } from '../../time/civil-day.ts';
import type { ImportReader } from '../import-reader.ts';
import { HEAD_OF_DOCKET } from './head-of-docket.ts';
import { pageWithinPage } from './page-within-page.ts';
import { proposeDocket } from './propose-docket.ts';
import { readDocketPage } from './read-docket-page.ts';

const FIRST_PART = 20_000;
/** Of a message, only a page that a browser saved as one is a docket. */
const isDocket = (page: string) => /docket text/i.test(page) || HEAD_OF_DOCKET.test(page);
const isPage = (text: string) => IS_PAGE.test(text.slice(0, FIRST_PART).replace(/^\ufeff/, ''));
const IS_PAGE =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*){0,5}<(?:!doctype|html|head|body|div|table|tr|p|h[1-6]|center|form|meta|title|font|b|strong|script|style|link|span|a|br|hr)\b/i;

/**
 * Saved pages: docket, history and appellate reports of CM/ECF, as a page, as its source or in one file
 * with its pictures (.mhtml, which is a message). Any other page is recognised too, so that a login page
 * or a menu is refused for what it is.
 */
export const docketHtmlReader: ImportReader = {
  format: 'docket-html',
  recognises: (file) =>
    file.type === 'mail'
      ? isPage(file.body) && isDocket(file.body)
      : file.type === 'text' && isPage(file.text),
  read: (file, context) => {
    const html = file.type === 'mail' ? file.body : file.type === 'text' ? file.text : '';
    const { year } = splitDay(context.today);
    const report = readDocketPage(pageWithinPage(html), {
      fileName: context.fileName,
      thisYear: year,
    });
    return report.ok ? ok(proposeDocket(report.value, 'docket-html', context)) : report;
  },
};
