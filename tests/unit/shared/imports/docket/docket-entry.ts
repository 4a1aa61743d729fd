import type { DocketEntry } from '../../../../../shared/imports/docket/docket-report.ts';
import { civilDaySchema } from '../../../../../shared/time/civil-day.ts';

/** An entry of a docket, whole as it stood there. */
export function docketEntry(filedOn: string, text: string, order = 1): DocketEntry {
  return {
    order,
    filedOn: civilDaySchema.parse(filedOn),
    enteredOn: null,
    dateAsStated: filedOn,
    number: '',
    text,
    isCut: false,
  };
}
