import { detailOfEvent, statusOfEvent } from '../chronology/event-detail.ts';
import { eventKindNames, settingStatusNames } from '../chronology/kind-names.ts';
import type { CaseEvent } from '../model/event.ts';
import { type AttendedEvent, isAttended } from '../model/event-date.ts';
import type { Setting } from '../model/hearing.ts';
import type { CsvCells } from './csv-columns.ts';

/** What only an event has: its kind, its title and what that kind says of itself. Without its date. */
export function eventCells(event: CaseEvent): CsvCells {
  return {
    kind: eventKindNames[event.kind],
    title: event.title,
    ...(isAttended(event) ? attendedCells(event) : ownCells(event)),
  };
}

/** What one setting of a hearing or an appointment says for itself. */
export function settingCells(event: AttendedEvent, setting: Setting): CsvCells {
  const { details } = event;
  const control = setting.form === 'control' ? ' (control date)' : '';
  const who = event.kind === 'hearing' ? event.details.judge : event.details.with;
  return {
    status: `${settingStatusNames[setting.status]}${control}`,
    judge: setting.judge || who,
    place: setting.place || details.place,
    reason: setting.reason,
  };
}

function attendedCells({ kind, details }: AttendedEvent): CsvCells {
  const { mode, outcome } = details;
  return {
    subtype: kind === 'hearing' ? details.hearingType : details.appointmentType,
    details: [mode === 'unknown' ? '' : mode.replace('-', ' '), outcome]
      .filter((part) => part !== '')
      .join('; '),
  };
}

function ownCells(event: Exclude<CaseEvent, AttendedEvent>): CsvCells {
  const status = statusOfEvent(event);
  const details = detailOfEvent(event);
  switch (event.kind) {
    case 'order':
      return { subtype: inWords(event.details.orderType), judge: event.details.issuedBy };
    case 'release':
      return { subtype: inWords(event.details.how), details };
    case 'bond':
      return { subtype: event.details.step, details };
    case 'visa-action':
      return { subtype: inWords(event.details.action), details };
    case 'condition':
      return { subtype: inWords(event.details.category), status, details: event.details.text };
    case 'filing':
      return { subtype: event.details.document, details: event.details.served };
    case 'note':
      return { details: event.details.text };
    case 'arrest':
    case 'encounter':
      return { place: event.details.place, details: event.details.agency };
    default:
      return { status, details };
  }
}

function inWords(option: string): string {
  return option.replaceAll('-', ' ');
}
