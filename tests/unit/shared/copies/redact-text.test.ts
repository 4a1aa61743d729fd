import { describe, expect, it } from 'vitest';
import { copyRules } from '../../../../shared/copies/copy-rules.ts';
import type { CopyKind } from '../../../../shared/copies/copy-kind.ts';
import { formsOfCopy } from '../../../../shared/copies/forms-of-copy.ts';
import { redactText } from '../../../../shared/copies/redact-text.ts';
import { buildView, day } from '../../../builders/matter-view.ts';

const { client } = buildView({
  client: {
    name: 'Ana Example',
    dateOfBirth: '1995-04-09',
    nationality: 'Ruritanian',
    countryOfBirth: 'Ruritania',
    phone: '202-555-0143',
    identifiers: [
      { kind: 'a-number', value: '012345678' },
      { kind: 'bop', value: '00000-424' },
      { kind: 'passport', value: 'RU4471902' },
    ],
    contacts: [
      { id: 'contact-1', name: 'Tomás Example', role: 'son, minor' },
      { id: 'contact-2', name: 'Rosa Example', role: 'sister' },
    ],
  },
});

function redact(text: string, kind: CopyKind = 'filing-criminal'): string {
  return redactText(text, formsOfCopy(copyRules[kind], client, day('2026-11-26'))).text;
}

describe('a text in a copy for a court', () => {
  it.each([
    ['SSN 123-45-6789', 'SSN xxx-xx-6789'],
    ['123 45 6789', 'xxx-xx-6789'],
    ['SSN: 123456789.', 'SSN: xxx-xx-6789.'],
    ['123‑45‑6789 with other dashes', 'xxx-xx-6789 with other dashes'],
    ['1\u200b23-45\u200b-6789', 'xxx-xx-6789'],
    ['١٢٣-٤٥-٦٧٨٩', 'xxx-xx-6789'],
    ['ITIN 912-70-1234', 'ITIN xxx-xx-1234'],
  ])('keeps four digits of a Social Security or taxpayer number: %s', (text, kept) => {
    expect(redact(text)).toBe(kept);
  });

  it.each([
    ['EIN 12-3456789', 'EIN xx-xxx6789'],
    ['Account no. 0099 8877 66', 'Account no. xxxx7766'],
    ['acct 12345', 'acct xxxx2345'],
    ['card 4111 1111 1111 1234', 'card xxxx1234'],
    ['paid with 4111-1111-1111-1234', 'paid with xxxx1234'],
    ['IBAN DE89 3704 0044 0532 0130 00', 'IBAN xxxx3000'],
  ])('keeps four digits of an account: %s', (text, kept) => {
    expect(redact(text)).toBe(kept);
  });

  it.each([
    ['DOB 04/09/1995', 'DOB 1995'],
    ['born on April 9, 1995 in the city', 'born on 1995 in the city'],
    ['date of birth: 1988-01-30', 'date of birth: 1988'],
    ['born 3 March 1990', 'born 1990'],
    ['the form says 4/9/95', 'the form says 95'],
    ['the form says 9 Apr 1995', 'the form says 1995'],
  ])('keeps the year of a birth date: %s', (text, kept) => {
    expect(redact(text)).toBe(kept);
  });

  it.each([
    ['released to Tomás Example', 'released to T.E.'],
    ['Example, Tomás', 'T.E.'],
    ['visit of Tomás', 'visit of T.'],
  ])('names a minor by initials: %s', (text, kept) => {
    expect(redact(text)).toBe(kept);
  });

  it('names by initials a client who is still a minor on the day', () => {
    const minor = { ...client, dateOfBirth: '2008-11-27', contacts: [] };
    const on = (today: string) =>
      redactText('Ana Example appears', formsOfCopy(copyRules['filing-civil'], minor, day(today)))
        .text;
    expect(on('2026-11-26')).toBe('A.E. appears');
    expect(on('2026-11-27')).toBe('Ana Example appears');
    const forms = formsOfCopy(copyRules['filing-eoir'], minor, day('2026-11-26'));
    expect(redactText('Ana Example appears', forms).text).toBe('Ana Example appears');
  });

  it.each([
    ['lives at 418 Maple Street, Apt 5, Dayton, OH 45402', 'lives at Dayton, OH'],
    ['418 N. Maple St., Dayton, Ohio', 'Dayton, Ohio'],
    ['12 oak lane', '[address]'],
    ['P.O. Box 77, Dayton OH 45402-1234', 'Dayton OH'],
    ['77 Broadway, New York, NY 10006', 'New York, NY'],
  ])('puts an address down to city and state in a criminal case: %s', (text, kept) => {
    expect(redact(text)).toBe(kept);
    expect(redact(text, 'filing-civil')).toBe(text);
  });

  it.each([
    ['call (202) 555-0187 now', 'call [telephone] now'],
    ['+44 20 7946 0958', '[telephone]'],
    ['2025550187', '[telephone]'],
    ['write to ana.example+x@mail.example.org', 'write to [e-mail]'],
    ['passport no. X1234567 kept', 'passport no. [redacted] kept'],
    ['register number 00000-424', 'register number [redacted]'],
    ['RU 4471902', '[redacted]'],
    ['a Ruritanian national', 'a [redacted] national'],
  ])('has no telephone, e-mail, passport, number or nationality: %s', (text, kept) => {
    expect(redact(text)).toBe(kept);
  });

  it.each(['Government moved to dismiss', 'BODY of evidence', 'Violated', 'an alien', 'Overdue'])(
    'has none of the words that never print, and puts none in their place: %s',
    (text) => {
      expect(redact(text)).toContain('[…]');
      expect(redact(text)).not.toMatch(/moved|body|violated|alien|overdue/i);
    },
  );

  it.each([
    '1:25-cv-00240',
    'No. 25-10123',
    'Order, entry 12-1, p. 3',
    'states “2025-05-14 Wed, the same day”',
    'Hearing at 10 a.m. in district court',
    '8 USC 1226(a), 18 USC 3142(e)',
    'MA 02139-4307',
    'antibody, removed, watchman',
    'Courtroom 3 Federal Court',
    'between Feb 16 and May 14, 2025, 1:30 PM',
  ])('keeps what is no secret: %s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('an A-number', () => {
  const text = 'NTA for A 012-345-678 and for A098765432, also 012345678';

  it('is whole for an immigration court where it is the client’s own, and masked where it is not', () => {
    expect(redact(text, 'filing-eoir')).toBe(
      'NTA for A 012-345-678 and for A *** *** 432, also 012345678',
    );
  });

  it('is masked to three digits in a civil case and in the working copy', () => {
    for (const kind of ['filing-civil', 'working'] as const)
      expect(redact(text, kind)).toBe(
        'NTA for A *** *** 678 and for A *** *** 432, also A *** *** 678',
      );
  });

  it('is not to be seen in a criminal case', () => {
    expect(redact(text)).toBe('NTA for [redacted] and for [redacted], also [redacted]');
  });
});

describe('the working copy', () => {
  it('masks A-numbers alone', () => {
    const text = 'SSN 123-45-6789, born 04/09/1995, moved to 418 Maple Street';
    expect(redact(text, 'working')).toBe(text);
  });
});
