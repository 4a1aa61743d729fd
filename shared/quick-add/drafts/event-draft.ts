import { authorityNames } from '../../custody/authority-names.ts';
import { nameFacility } from '../../custody/facility-names.ts';
import { invariant } from '../../result/invariant.ts';
import type { CaseEvent } from '../../model/event.ts';
import { newRow } from '../../model/new-row.ts';
import type { CaseDate } from '../../time/case-date.ts';
import { nameCourt } from '../name-court.ts';
import type { Understanding } from '../reading.ts';
import type { Stamp } from '../line-draft.ts';

/** Makes the event of a line, with the details that its kind has a place for. */
export function eventDraft(
  understanding: Understanding,
  stamp: Stamp,
  newId: () => string,
): CaseEvent {
  const { meaning, title, proceeding, date } = understanding;
  const shared = { ...stamp, title, proceedingId: proceeding?.id ?? null };
  const when: CaseDate = date ?? { kind: 'undated', asTyped: '' };
  const dated = { ...shared, date: when };
  const place = understanding.facility === null ? '' : nameFacility(understanding.facility);
  const authority = understanding.authority === null ? '' : authorityNames[understanding.authority];
  switch (meaning.record) {
    case 'hearing':
      return newRow('events', {
        ...shared,
        kind: 'hearing',
        details: {
          ...attended(understanding, when, stamp, newId),
          hearingType: meaning.hearingType,
          judge: understanding.judge,
          place: place === '' ? courtElsewhere(understanding) : place,
          ...(understanding.mode === 'video' ? { production: 'video' as const } : {}),
        },
      });
    case 'appointment':
      return newRow('events', {
        ...shared,
        kind: 'appointment',
        details: {
          ...attended(understanding, when, stamp, newId),
          appointmentType: meaning.appointmentType,
          place,
        },
      });
    case 'filing':
      return newRow('events', {
        ...dated,
        kind: 'filing',
        details: {
          document: meaning.document,
          filedBy: understanding.filedBy ?? meaning.filedBy,
        },
      });
    case 'order':
      return newRow('events', {
        ...dated,
        kind: 'order',
        details: {
          orderType: meaning.orderType,
          issuedBy: issuedBy(understanding),
          bindsAuthorities: understanding.authority === null ? [] : [understanding.authority],
        },
      });
    case 'release':
      return newRow('events', {
        ...dated,
        kind: 'release',
        details: { from: understanding.authority, how: meaning.how, place },
      });
    case 'bond':
      return newRow('events', {
        ...dated,
        kind: 'bond',
        details: {
          step: meaning.step,
          amountUsd: understanding.amountUsd,
          forum: understanding.court === null ? '' : nameCourt(understanding.court),
        },
      });
    case 'arrest':
    case 'encounter':
      return newRow('events', {
        ...dated,
        kind: meaning.record,
        details: { agency: authority, place },
      });
    case 'contact':
      return newRow('events', { ...dated, kind: 'contact', details: { with: authority } });
    case 'visa-action':
      return newRow('events', {
        ...dated,
        kind: 'visa-action',
        details: { action: meaning.action },
      });
    case 'condition':
      return newRow('events', {
        ...dated,
        kind: 'condition',
        details: { category: meaning.category },
      });
    case 'charge':
    case 'deadline':
    case 'task':
    case 'note':
      return newRow('events', { ...dated, kind: meaning.record });
    default:
      invariant(false, `no event is made of a line about ${meaning.record}`);
  }
}

function attended(
  { mode, appearance, interpreter, outcome }: Understanding,
  date: CaseDate,
  { enteredBy }: Stamp,
  newId: () => string,
) {
  return {
    settings: [
      {
        id: newId(),
        date,
        form: date.kind === 'undated' ? ('to-be-determined' as const) : ('exact' as const),
        status: outcome ?? ('set' as const),
        enteredBy,
      },
    ],
    ...(mode === null ? {} : { mode }),
    ...(appearance === null ? {} : { appearance }),
    interpreter,
  };
}

/** A court in which the matter has no docket is where the hearing takes place. */
function courtElsewhere({ proceeding, court }: Understanding): string {
  return proceeding === null && court !== null ? nameCourt(court) : '';
}

function issuedBy({ judge, court }: Understanding): string {
  return [judge, court === null ? '' : nameCourt(court)].filter((part) => part !== '').join(', ');
}
