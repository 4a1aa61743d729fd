import { formatANumber } from '../model/a-number.ts';
import { nameFacility } from '../custody/facility-names.ts';
import type { Client } from '../model/client.ts';
import type { Facility } from '../model/record.ts';
import type { Proceeding } from '../model/proceeding.ts';
import { formatPartialDay } from '../time/format-civil-day.ts';
import type { Need, OutsideSource } from './outside-sources.ts';

/** One thing that a source asks for; `value` null = not recorded. */
export type NeedValue = {
  readonly need: Need;
  readonly label: string;
  readonly value: string | null;
  /** As it is typed into a form: an A-number without letter and spaces. */
  readonly toCopy: string;
};

/** Whom and what a check is about. */
export type Subject = {
  readonly client: Client;
  readonly proceeding: Proceeding | null;
  readonly facility: Facility | null;
  /** The hearing as it is recorded; empty for custody. */
  readonly hearing: string;
};

const labels: Readonly<Record<Need, string>> = {
  'a-number': 'A-number',
  'country-of-birth': 'Country of birth',
  nationality: 'Nationality',
  name: 'Name',
  'date-of-birth': 'Date of birth',
  court: 'Court',
  'docket-number': 'Docket',
  hearing: 'Hearing',
  facility: 'Facility',
  'booking-number': 'Booking no.',
  'usms-number': 'USMS no.',
  'bop-number': 'BOP no.',
  'state-number': 'State no.',
};

/** What a source asks for, as recorded; where there are several numbers of a kind, each of them. */
export function needValues(source: OutsideSource, subject: Subject): readonly NeedValue[] {
  return source.needs.flatMap((need): readonly NeedValue[] => {
    const values = valuesOf(need, subject).filter(({ value }) => value !== '');
    if (values.length === 0) return [{ need, label: labels[need], value: null, toCopy: '' }];
    return values.map((one) => ({ need, label: labels[need], ...one }));
  });
}

type Value = { readonly value: string; readonly toCopy: string };

function valuesOf(
  need: Need,
  { client, proceeding, facility, hearing }: Subject,
): readonly Value[] {
  const numbers = (kind: Client['identifiers'][number]['kind']) =>
    client.identifiers.filter((one) => one.kind === kind).map((one) => one.value);
  const plain = (value: string): readonly Value[] => [{ value, toCopy: value }];
  switch (need) {
    case 'a-number':
      return numbers('a-number').map((value) => ({ value: formatANumber(value), toCopy: value }));
    case 'country-of-birth':
      return plain(client.countryOfBirth);
    case 'nationality':
      return plain(client.nationality);
    case 'name': {
      const booked = client.identifiers.map(({ nameAsBooked }) => nameAsBooked);
      return [...new Set([client.name, ...booked])].flatMap(plain);
    }
    case 'date-of-birth':
      return client.dateOfBirth === null
        ? []
        : plain(formatPartialDay(client.dateOfBirth, 'sentence'));
    case 'court':
      return plain(proceeding?.court?.name ?? '');
    case 'docket-number':
      return plain(proceeding?.docketNumber ?? '');
    case 'hearing':
      return plain(hearing);
    case 'facility':
      return facility === null ? [] : plain(nameFacility(facility));
    case 'booking-number':
      return numbers('booking').flatMap(plain);
    case 'usms-number':
      return numbers('usms').flatMap(plain);
    case 'bop-number':
      return numbers('bop').flatMap(plain);
    case 'state-number':
      return numbers('state').flatMap(plain);
  }
}
