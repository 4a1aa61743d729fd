import { ok } from '../../result/result.ts';
import { splitDay } from '../../time/civil-day.ts';
import { proposeDocket } from '../docket/propose-docket.ts';
import type { ImportReader } from '../import-reader.ts';
import { readDocketJson } from './read-docket-json.ts';

const FIRST_PART = 200_000;
/** Keys that files of other kinds do not have together. */
const KEYS =
  /"(?:docket_entries|recap_documents|pacer_case_id|docket_number|recap_sequence_number|federal_dn_case_type)"\s*:/;

/** Dockets of CourtListener, RECAP and juriscraper. */
export const docketJsonReader: ImportReader = {
  format: 'docket-json',
  recognises: (file) =>
    file.type === 'text' &&
    /^\ufeff?\s{0,1000}[[{]/.test(file.text.slice(0, 2_000)) &&
    KEYS.test(file.text.slice(0, FIRST_PART)),
  read: (file, context) => {
    const { year } = splitDay(context.today);
    const report = readDocketJson(file.type === 'text' ? file.text : '', {
      fileName: context.fileName,
      thisYear: year,
    });
    return report.ok ? ok(proposeDocket(report.value, 'docket-json', context)) : report;
  },
};
