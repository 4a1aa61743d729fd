import { eventKindNames, settingStatusNames } from '../../../shared/chronology/kind-names.ts';
import { titleOfProposed } from '../../../shared/imports/known-in.ts';
import type { ProposedRecord } from '../../../shared/imports/file-reading.ts';
import { currentSetting, dateOfEvent, isAttended } from '../../../shared/model/event-date.ts';
import type { CaseDate } from '../../../shared/time/case-date.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { authorityNames } from '../../../shared/custody/authority-names.ts';

/** A proposed record in the words of its line. */
export type SaidProposal = {
  readonly when: string;
  readonly kind: string;
  readonly what: string;
};

/** Says a proposed record in a line: when, what kind, what. */
export function sayProposal(record: ProposedRecord): SaidProposal {
  if (record.table === 'stints') {
    const { bookIn, bookOut, authority } = record.row;
    return {
      when: sayEnds(bookIn, bookOut),
      kind: `Custody, ${authorityNames[authority]}`,
      what: titleOfProposed(record),
    };
  }
  if (record.table === 'claims') {
    const { lodged, lifted, authority } = record.row;
    return {
      when: sayEnds(lodged, lifted),
      kind: `Claim, ${authorityNames[authority]}`,
      what: titleOfProposed(record),
    };
  }
  if (record.table === 'bars') {
    const { from, expires, lifted } = record.row;
    return {
      when: sayEnds(from, lifted ?? expires),
      kind: 'Bar to removal',
      what: titleOfProposed(record),
    };
  }
  const event = record.row;
  const kind = eventKindNames[event.kind];
  const status = isAttended(event) ? currentSetting(event).status : 'set';
  return {
    when: say(dateOfEvent(event)),
    kind: status === 'set' ? kind : `${kind}, ${settingStatusNames[status].toLowerCase()}`,
    what: event.title,
  };
}

/** Every setting of a hearing, oldest first, in words. */
export function saySettings(record: ProposedRecord): readonly string[] {
  if (record.table !== 'events' || !isAttended(record.row)) return [];
  return record.row.details.settings.map(
    ({ date, status }) => `${say(date)}: ${settingStatusNames[status]}`,
  );
}

function sayEnds(from: CaseDate, to: CaseDate | null): string {
  return `${say(from)} – ${to === null ? 'open' : say(to)}`;
}

function say(date: CaseDate): string {
  return formatCaseDate(date, { style: 'table' });
}
