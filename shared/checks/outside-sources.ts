/** The outside sources that a check round goes through. */
export type OutsideSourceId =
  | 'eoir'
  | 'immigration-court'
  | 'pacer'
  | 'state-portal'
  | 'ice-locator'
  | 'bop-locator'
  | 'vinelink'
  | 'facility'
  | 'other';

/** What a source asks for, so that it finds the right person. */
export type Need =
  | 'a-number'
  | 'country-of-birth'
  | 'nationality'
  | 'name'
  | 'date-of-birth'
  | 'court'
  | 'docket-number'
  | 'hearing'
  | 'facility'
  | 'booking-number'
  | 'usms-number'
  | 'bop-number'
  | 'state-number';

/** An outside source as an office uses it. No address and no number: the app goes nowhere. */
export type OutsideSource = {
  readonly id: OutsideSourceId;
  readonly name: string;
  readonly needs: readonly Need[];
  /** What it does not say, so that silence is not taken for an answer. */
  readonly doesNotCarry: string;
  /** Where that was read and when, or that it is common knowledge of a practice. */
  readonly basis: string;
};

/**
 * The outside sources, in the order of a round.
 *
 * @source EOIR Policy Manual, Part I ch. 1.6 (Public Inquiries) for the line and for inquiries to a
 * court; the pages of the ICE locator on what it asks for and leaves out; read 2026-11-25. The others
 * as known 2026-11, not read anywhere.
 */
export const outsideSources: readonly OutsideSource[] = [
  {
    id: 'ice-locator',
    name: 'ICE detainee locator',
    needs: ['a-number', 'country-of-birth', 'name', 'date-of-birth'],
    doesNotCarry:
      'Persons under 18; persons just taken in by CBP; releases more than 60 days old. By name it must match exactly. It can lag behind a transfer.',
    basis: 'Locator pages, read 2026-11-25',
  },
  {
    id: 'bop-locator',
    name: 'BOP inmate locator',
    needs: ['bop-number', 'name', 'date-of-birth'],
    doesNotCarry: 'Persons whom the Marshals hold before sentence, often; state prisoners.',
    basis: 'As known 2026-11',
  },
  {
    id: 'vinelink',
    name: 'VINELink or jail roster',
    needs: ['name', 'date-of-birth', 'booking-number', 'state-number'],
    doesNotCarry: 'Many counties and some states; federal custody, unless the jail lists it.',
    basis: 'As known 2026-11',
  },
  {
    id: 'facility',
    name: 'Facility, by phone',
    needs: ['facility', 'name', 'date-of-birth', 'usms-number', 'booking-number'],
    doesNotCarry: 'What the desk will not say by phone; where a client who has left was taken.',
    basis: 'As known 2026-11',
  },
  {
    id: 'eoir',
    name: 'EOIR line and portal',
    needs: ['a-number', 'country-of-birth', 'nationality'],
    doesNotCarry: 'Bond proceedings and motions.',
    basis: 'EOIR Policy Manual, Part I ch. 1.6, read 2026-11-25',
  },
  {
    id: 'immigration-court',
    name: 'Immigration court clerk',
    needs: ['name', 'a-number', 'court', 'hearing'],
    doesNotCarry: 'Nothing of the merits: no one may speak with the judge alone.',
    basis: 'EOIR Policy Manual, Part I ch. 1.6, read 2026-11-25',
  },
  {
    id: 'pacer',
    name: 'CM/ECF or PACER docket',
    needs: ['court', 'docket-number'],
    doesNotCarry: 'Sealed entries; what was set in court and is not entered yet.',
    basis: 'As known 2026-11',
  },
  {
    id: 'state-portal',
    name: 'State court portal or clerk',
    needs: ['court', 'docket-number', 'name', 'date-of-birth'],
    doesNotCarry:
      'Juvenile, sealed and expunged cases; in some states, settings made in court today.',
    basis: 'As known 2026-11',
  },
  {
    id: 'other',
    name: 'Office, officer or clerk',
    needs: ['name', 'a-number', 'court', 'docket-number', 'hearing'],
    doesNotCarry: 'Unknown: the record does not say before whom this is set.',
    basis: 'As known 2026-11',
  },
];
