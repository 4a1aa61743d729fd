import { ok } from '../../result/result.ts';
import { splitDay } from '../../time/civil-day.ts';
import type { ImportReader } from '../import-reader.ts';
import { proposeDocket } from './propose-docket.ts';
import { readDocketPage } from './read-docket-page.ts';

const FIRST_PART = 20_000;
const IS_PAGE =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*){0,5}<(?:!doctype|html|head|body|div|table|tr|p|h[1-6]|center|form|meta|title|font|b|strong|script|style|link|span|a|br|hr)\b/i;

/**
 * Saved pages: docket, history and appellate reports of CM/ECF. Any other page is recognised too, so that
 * a login page or a menu is refused for what it is.
 */
export const docketHtmlReader: ImportReader = {
  format: 'docket-html',
  recognises: (file) =>
    file.type === 'text' && IS_PAGE.test(file.text.slice(0, FIRST_PART).replace(/^\ufeff/, '')),
  read: (file, context) => {
    const html = file.type === 'text' ? file.text : '';
    const { year } = splitDay(context.today);
    const report = readDocketPage(html, { fileName: context.fileName, thisYear: year });
    return report.ok ? ok(proposeDocket(report.value, 'docket-html', context)) : report;
  },
};
