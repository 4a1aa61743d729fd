import type { OpenStatus } from '../model/duty-event.ts';
import type { CaseEvent } from '../model/event.ts';
import { currentSetting, isAttended } from '../model/event-date.ts';
import { assertNever } from '../result/invariant.ts';
import { authorityNames } from '../custody/authority-names.ts';
import { settingStatusNames } from './kind-names.ts';

const openStatusNames: Readonly<Record<OpenStatus, string>> = {
  open: 'Open',
  done: 'Done',
  'alleged-not-met': 'Alleged not met',
  'found-not-met': 'Found not met',
  excused: 'Excused',
  lifted: 'Lifted',
};

const appellants = { us: 'us', government: 'the government', both: 'both sides' } as const;

/** The status that a line shows; empty for kinds that have none. */
export function statusOfEvent(event: CaseEvent): string {
  if (isAttended(event)) {
    const setting = currentSetting(event);
    if (setting.form === 'to-be-determined') return 'Date to be determined';
    const control = setting.form === 'control' ? ' (control date)' : '';
    return `${settingStatusNames[setting.status]}${control}`;
  }
  if (event.kind === 'condition' || event.kind === 'deadline')
    return openStatusNames[event.details.status];
  if (event.kind === 'task') return openStatusNames[event.details.status];
  return '';
}

/** What a line adds to its title: judge, place, mode, outcome and the like, in one line. */
export function detailOfEvent(event: CaseEvent): string {
  return detailParts(event)
    .filter((part) => part !== '')
    .join('; ');
}

function detailParts(event: CaseEvent): readonly string[] {
  switch (event.kind) {
    case 'hearing':
    case 'appointment': {
      const setting = currentSetting(event);
      const { mode, outcome, place } = event.details;
      const who =
        event.kind === 'hearing'
          ? [event.details.hearingType, setting.judge === '' ? event.details.judge : setting.judge]
          : [event.details.appointmentType, event.details.with];
      return [
        ...who,
        setting.place === '' ? place : setting.place,
        mode === 'unknown' ? '' : mode.replace('-', ' '),
        outcome,
      ];
    }
    case 'encounter':
      return [event.details.agency, event.details.place];
    case 'arrest':
      return [
        event.details.agency,
        event.details.place,
        event.details.warrant === 'unknown' ? '' : event.details.warrant.replaceAll('-', ' '),
      ];
    case 'visa-action':
      return [event.details.visaClass, event.details.by === '' ? '' : `by ${event.details.by}`];
    case 'charge':
      return [
        event.details.count === '' ? '' : `count ${event.details.count}`,
        event.details.statute,
        event.details.disposition,
      ];
    case 'filing':
      return [event.details.document, event.details.served];
    case 'order':
      return [event.details.issuedBy];
    case 'release':
      return [
        event.details.from === null ? '' : `from ${authorityNames[event.details.from]} custody`,
        event.details.how === 'unknown' ? '' : event.details.how.replaceAll('-', ' '),
        event.details.place,
      ];
    case 'bond':
      return [
        event.details.step,
        event.details.forum,
        event.details.amountUsd === null
          ? ''
          : `$${event.details.amountUsd.toLocaleString('en-US')}`,
        event.details.deniedBecause,
        event.details.conditions,
        event.details.appealedBy === null
          ? ''
          : `appeal by ${appellants[event.details.appealedBy]}`,
        event.details.releasePlace,
      ];
    case 'condition':
      return [event.details.text, event.details.imposedBy];
    case 'contact':
      return [
        event.details.with === '' ? '' : `with ${event.details.with}`,
        event.details.place,
        event.details.reportedTo === '' ? '' : `reported to ${event.details.reportedTo}`,
      ];
    case 'deadline':
      return [
        event.details.ruleId,
        event.details.binds === 'unknown' ? '' : `binds ${event.details.binds}`,
        event.details.proof,
      ];
    case 'task':
      return [];
    case 'note':
      return [event.details.text];
    default:
      return assertNever(event);
  }
}
