import { statusOfEvent } from '../chronology/event-detail.ts';
import { eventKindNames, settingStatusNames } from '../chronology/kind-names.ts';
import type { CellNames } from '../cells/cell-codec.ts';
import { writeEvent } from '../cells/write-event.ts';
import type { CaseEvent } from '../model/event.ts';
import type { AttendedEvent } from '../model/event-date.ts';
import type { Setting } from '../model/hearing.ts';
import type { CsvCells } from './csv-columns.ts';

/** What an event says of itself that has one date of its own. Without that date. */
export function eventCells(event: Exclude<CaseEvent, AttendedEvent>, names: CellNames): CsvCells {
  const { columns, details } = writeEvent(event, null, names);
  return { ...headCells(event), ...ownCells(event), ...columns, details };
}

/** What one setting of a hearing or an appointment says for itself, and its hearing on each line. */
export function settingCells(event: AttendedEvent, setting: Setting, names: CellNames): CsvCells {
  const { columns, details } = writeEvent(event, setting, names);
  const control = setting.form === 'control' ? ' (control date)' : '';
  const isHearing = event.kind === 'hearing';
  return {
    ...headCells(event),
    subtype: isHearing ? event.details.hearingType : event.details.appointmentType,
    status: `${settingStatusNames[setting.status]}${control}`,
    judge: setting.judge || (isHearing ? event.details.judge : event.details.with),
    place: setting.place || event.details.place,
    ...columns,
    details,
  };
}

function headCells({ kind, title }: CaseEvent): CsvCells {
  return { kind: eventKindNames[kind], title };
}

function ownCells(event: Exclude<CaseEvent, AttendedEvent>): CsvCells {
  switch (event.kind) {
    case 'order':
      return { subtype: inWords(event.details.orderType), judge: event.details.issuedBy };
    case 'release':
      return { subtype: inWords(event.details.how), place: event.details.place };
    case 'bond':
      return { subtype: event.details.step };
    case 'visa-action':
      return { subtype: inWords(event.details.action) };
    case 'condition':
      return { subtype: inWords(event.details.category), status: statusOfEvent(event) };
    case 'filing':
      return { subtype: event.details.document };
    case 'arrest':
    case 'encounter':
    case 'contact':
      return { place: event.details.place };
    default:
      return { status: statusOfEvent(event) };
  }
}

function inWords(option: string): string {
  return option.replaceAll('-', ' ');
}
