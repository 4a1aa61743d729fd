import { ok } from '../../result/result.ts';
import { splitDay } from '../../time/civil-day.ts';
import type { ImportReader } from '../import-reader.ts';
import { proposeDocket } from './propose-docket.ts';
import { isNoticeMail, isNoticeOfFiling, readNoticeOfFiling } from './read-notice-of-filing.ts';

/** Notices of electronic filing: the page, its text, or the message that brought it. */
export const noticeOfFilingReader: ImportReader = {
  format: 'notice-of-filing',
  recognises: (file) =>
    file.type === 'mail' ? isNoticeMail(file) : file.type === 'text' && isNoticeOfFiling(file.text),
  read: (file, context) => {
    const { year } = splitDay(context.today);
    const text = file.type === 'mail' ? file.body : file.type === 'text' ? file.text : '';
    const report = readNoticeOfFiling(text, {
      fileName: context.fileName,
      thisYear: year,
    });
    return report.ok ? ok(proposeDocket(report.value, 'notice-of-filing', context)) : report;
  },
};
