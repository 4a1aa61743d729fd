import { citeSource } from '../model/cite-source.ts';
import type { AttendedEvent } from '../model/event-date.ts';
import type { Setting } from '../model/hearing.ts';
import { type Source, sourceSchema } from '../model/record.ts';
import { type CellCodec, orNull, sure } from './cell-codec.ts';
import { dateCell } from './date-cells.ts';
import { type DetailField, fieldsOf } from './detail-field.ts';
import { lineCell, proseCell } from './text-cells.ts';

/** A notice as it is cited; a restricted one stays out of a table. */
const noticeCell: CellCodec<Source> = {
  write: (notice) => ((notice.restricted ?? []).length > 0 ? '' : citeSource(notice)),
  read: (text) => {
    const read = sourceSchema.safeParse({ kind: 'notice', label: text });
    return read.success ? sure(read.data) : null;
  },
};

const ofSetting = fieldsOf<Setting>();

/** What each setting of a hearing or an appointment says of itself, beside its date and its status. */
export const settingFields = [
  ofSetting.one('reason', 'Reason', proseCell, 'reason'),
  ofSetting.one('notice', 'Notice', orNull(noticeCell), 'notice'),
  ofSetting.one('madeOn', 'Setting made on', orNull(dateCell)),
  ofSetting.one('servedOn', 'Notice served on', orNull(dateCell)),
  ofSetting.one('servedHow', 'Notice served how', lineCell),
];

const place: DetailField<AttendedEvent['details']> = {
  name: 'place',
  label: 'Place of the hearing',
  column: null,
  write: (details) => unlessSame(details.place, details.settings.at(-1)?.place),
  read: lineOf,
};

/**
 * The judge and the place of a hearing as a whole, where those of its last line are others: of all
 * lines the last one says where the hearing is to be.
 */
export const wholeHearingFields: Readonly<
  Record<AttendedEvent['kind'], readonly DetailField<AttendedEvent['details']>[]>
> = {
  hearing: [
    {
      name: 'judge',
      label: 'Judge of the hearing',
      column: null,
      write: (details) =>
        'judge' in details ? unlessSame(details.judge, details.settings.at(-1)?.judge) : [],
      read: lineOf,
    },
    place,
  ],
  appointment: [
    {
      name: 'with',
      label: 'Appointment with',
      column: null,
      write: (details) =>
        'with' in details ? unlessSame(details.with, details.settings.at(-1)?.judge) : [],
      read: lineOf,
    },
    place,
  ],
};

function unlessSame(own: string, last = ''): readonly string[] {
  return own === '' || last === '' || own === last ? [] : [own];
}

function lineOf([text = '', other]: readonly string[], today: Parameters<typeof lineCell.read>[1]) {
  return other === undefined ? lineCell.read(text, today) : null;
}
