import { engagementsOf } from '../clashes/engagements-of.ts';
import { clashesAmong } from '../clashes/find-clashes.ts';
import { namePerson } from '../model/name-person.ts';
import type { FindingCheck } from './finding.ts';
import { quoted, record, say, sayDay } from './words.ts';

/** The responsible attorney is away on a day of a hearing or an appointment. */
export const attorneyOnLeave: FindingCheck = {
  code: 'attorney-on-leave',
  name: 'Attorney away on the day',
  find: ({ view, today, persons }) => {
    if (persons.every(({ leave }) => leave.length === 0)) return [];
    return clashesAmong(engagementsOf(view), { today, persons }).flatMap((clash) => {
      if (clash.kind !== 'leave') return [];
      const { first, person, doubts, certain } = clash;
      const isOneDay = first.day === first.last;
      const when = isOneDay ? `${sayDay(first.day)}, when` : `${say(first.date)}, and`;
      const days = isOneDay ? '' : ' on one day of it or more';
      const isAway = doubts.includes('person') ? 'may be away' : 'is away';
      const stands = first.backup === '' ? '' : `; backup: ${namePerson(persons, first.backup)}`;
      return [
        {
          severity: certain ? 'wrong' : 'doubtful',
          sentence: `${quoted(first.title)} is on ${when} ${namePerson(persons, person)} ${isAway}${days}${stands}.`,
          records: [record('events', { id: first.eventId })],
          field: 'Responsible attorney',
        },
      ];
    });
  },
};
