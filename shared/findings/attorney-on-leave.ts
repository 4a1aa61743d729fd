import { namePerson } from '../model/name-person.ts';
import { personMeant } from '../model/same-person.ts';
import { isExactDay } from '../time/case-date.ts';
import { attorneyOf } from './attorney-of.ts';
import { comingHearings } from './coming.ts';
import type { FindingCheck } from './finding.ts';
import { quoted, record, sayDay } from './words.ts';

/** The responsible attorney is away on the day of a hearing. */
export const attorneyOnLeave: FindingCheck = {
  code: 'attorney-on-leave',
  name: 'Attorney away on the day',
  find: (context) => {
    const { persons, view } = context;
    if (persons.every(({ leave }) => leave.length === 0)) return [];
    return comingHearings(context).flatMap(({ event, setting: { date } }) => {
      if (!isExactDay(date)) return [];
      const attorney = personMeant(persons, attorneyOf(event, view.matter));
      const leave = persons
        .find(({ id, archived }) => id === attorney && !archived)
        ?.leave.find(({ from, to }) => from <= date.from && date.from <= to);
      if (leave === undefined) return [];
      const backup = event.backupAttorney || view.matter.backupAttorney;
      const stands = backup === '' ? '' : `; backup: ${namePerson(persons, backup)}`;
      return [
        {
          severity: 'doubtful',
          sentence: `${quoted(event.title)} is on ${sayDay(date.from)}, when ${namePerson(persons, attorney)} is away${stands}.`,
          records: [record('events', event)],
          field: 'Responsible attorney',
        },
      ];
    });
  },
};
