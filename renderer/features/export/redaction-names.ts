import type { RedactionPattern } from '../../../shared/copies/redaction.ts';

/** What was put out of a text, as an attorney reads it. */
export const redactionNames: Readonly<Record<RedactionPattern, string>> = {
  'a-number': 'A-number',
  'social-security-number': 'Social Security number, or nine digits like one',
  'taxpayer-number': 'Taxpayer number',
  'financial-account': 'Account number',
  'birth-date': 'Birth date',
  'minor-name': 'Name of a minor',
  'home-address': 'Address',
  phone: 'Telephone number',
  'e-mail': 'E-mail address',
  passport: 'Passport number',
  identifier: 'Number of the client',
  nationality: 'Nationality, birth country or language',
  word: 'Word that never prints: word the record anew',
};
