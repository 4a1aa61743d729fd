import fc from 'fast-check';
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
    countryOfBirth: 'Ruritania; Nórdia and San Marcos',
    phone: '202-555-0143',
    identifiers: [
      { kind: 'a-number', value: '012345678' },
      { kind: 'bop', value: '00000-424' },
      { kind: 'passport', value: 'RU4471902' },
    ],
    contacts: [
      { id: 'contact-1', name: 'Tomás Example', role: 'son, minor' },
      { id: 'contact-2', name: 'Rosa Example', role: 'sister' },
      { id: 'contact-3', name: '李小龙', role: 'menor de edad' },
      { id: 'contact-4', name: 'Lucía de la Cruz-Peña', role: 'minor', email: 'l-cruz@x.example' },
      { id: 'contact-5', name: 'May Stone', role: 'minor' },
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
    ['123/45/6789', 'xxx-xx-6789'],
    ['123_45_6789 and 123·45·6789', 'xxx-xx-6789 and xxx-xx-6789'],
    ['１２３－４５－６７８９', 'xxx-xx-6789'],
    ['𝟐𝟐𝟑-𝟒𝟓-𝟔𝟕𝟖𝟗, ②②③-④⑤-⑥⑦⑧⑨', 'xxx-xx-6789, xxx-xx-6789'],
    ['SSN 12345-6789', 'SSN xxx-xx-6789'],
    ['seguro social: 123,45,6789', 'seguro social: xxx-xx-6789'],
    ['123,45,6789 or 123:45:6789', 'xxx-xx-6789 or xxx-xx-6789'],
    ['https://x.example/?ssn=123%2D45%2D6789', 'https://x.example/?ssn=xxx-xx-6789'],
    ['https://x.example/ssn123456789.html', 'https://x.example/ssnxxx-xx-6789.html'],
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
    ['4111.1111.1111.1234', 'xxxx1234'],
    ['cuenta 87654321', 'cuenta xxxx4321'],
    ['checking 87654321, savings: 00987654', 'checking xxxx4321, savings: xxxx7654'],
    ['card 3782 822463 10005', 'card xxxx0005'],
    ['paid by 3782 822463 10005', 'paid by xxxx0005'],
    ['123 456 789 012', 'xxxx9012'],
    ['4881 0023 1190', 'xxxx1190'],
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
    ['fecha de nacimiento: 03-02-1988', 'fecha de nacimiento: 1988'],
    ['nació el 3 de marzo de 1990', 'nació el 1990'],
    ['nacida el nueve de abril del 95', 'nacida el 95'],
    ['the form says 9 de abril de 1995', 'the form says 1995'],
    ['the form says April ninth, 1995', 'the form says 1995'],
    ['the ninth day of April, 1995', 'the 1995'],
    ['booked 09APR1995, 9abr95', 'booked 1995, 95'],
    ['Apr-09-1995, DOB04/09/1995', '1995, DOB1995'],
    ['(b. 1988-01-30), D/O/B 01/30/1988, F.N. 30/01/1988', '(b. 1988), D/O/B 1988, F.N. 1988'],
    ['file 19950409, also 04091995', 'file 1995, also 1995'],
    ['4_9_1995, ０４/０９/１９９５, 1995年4月9日', '1995, 1995, 1995'],
    ['0\u200b4/0\u200b9/19\u200b95, 4\u20449\u20441995, DOB 4|9|1995', '1995, 1995, DOB 1995'],
    ['April 9 , 1995 and 9/IV/1995, 9-iv-95', '1995 and 1995, 95'],
    ['Tomás, b. 2/1/2013; T. b. 2/1/2013', 'T., b. 2013; T. b. 2013'],
    ['born Nov. 3rd of 2010', 'born 2010'],
    ['born the 3rd of Nov of 2010', 'born the 2010'],
  ])('keeps the year of a birth date: %s', (text, kept) => {
    expect(redact(text)).toBe(kept);
  });

  it.each([
    ['released to Tomás Example', 'released to T.E.'],
    ['Example, Tomás', 'T.E.'],
    ['visit of Tomás', 'visit of T.'],
    ['visit of Toma\u0301s', 'visit of T.'],
    ['TOMAS EXAMPLE v. WARDEN', 'T.E. v. WARDEN'],
    ['Tom\u200bás Exam\u00adple', 'T.E.'],
    ['TOMÁS', 'T.'],
    ['Ｔomás', 'Ｔ.'],
    ['见李小龙的信', '见李.的信'],
    ['tomas_example.pdf, TomásExample', 'T.E..pdf, T.'],
    ['CasaTomás and Tomás2010.pdf', 'CasaT. and T.2010.pdf'],
    ['Cruz Peña, Lucía de la', 'L.D.L.C.P.'],
    ['house of Peña, LuciaHouse', 'house of P., L.House'],
    ['l-cruz@x.example', '[e-mail]'],
    ['May Stone, visit of May', 'M.S., visit of M.'],
    ['lucia cruz and peña lucia; lucia m. peña', 'L.C. and P.L.; L.M.P.'],
    ['lucia_pena.pdf', 'L.P..pdf'],
    ['Lu-\ncía and To-\n  más', 'L. and T.'],
    ['李 小 龙, 小龙', '李.小.龙., 小.'],
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
    ["O'Brien, OBRIEN, Obrien-García", 'O., O., O.'],
    ['ana o’brien and Ana O‘Brien García', 'A.O. and A.O.B.G.'],
    ['Brienne, o brien', 'Brienne, o brien'],
  ])('knows the name of a minor with an apostrophe or without: %s', (text, kept) => {
    const { client: minor } = buildView({
      client: { name: 'Ana O’Brien García', dateOfBirth: '2010-01-01' },
    });
    const forms = formsOfCopy(copyRules['filing-civil'], minor, day('2026-11-26'));
    expect(redactText(text, forms).text).toBe(kept);
  });

  it('names by initials other minors before an immigration court, beside a respondent who is one and is named', () => {
    const sibling = { id: 'tomas', name: 'Tomás Example', role: 'brother, minor' };
    const { client: minor } = buildView({
      client: { name: 'Ana Example', dateOfBirth: '2010-01-01', contacts: [sibling] },
    });
    const forms = formsOfCopy(copyRules['filing-eoir'], minor, day('2026-11-26'));
    expect(redactText('Ana Example with Tomás Example', forms).text).toBe('Ana Example with T.E.');
  });

  it.each([
    ['lives at 418 Maple Street, Apt 5, Dayton, OH 45402', 'lives at Dayton, OH'],
    ['418 N. Maple St., Dayton, Ohio', 'Dayton, Ohio'],
    ['12 oak lane', '[address]'],
    ['P.O. Box 77, Dayton OH 45402-1234', 'Dayton OH'],
    ['77 Broadway, New York, NY 10006', 'New York, NY'],
    ['123 C Street NW, Washington, DC 20001', 'Washington, DC'],
    ['12½ Elm Street', '[address]'],
    ['418-B Maple Avenue', '[address]'],
    ['RR 2 Box 77, Dayton, OH', 'Dayton, OH'],
    ['POB 77', '[address]'],
    ['123 Calle Ocho, Los Ángeles, CA 90001', 'Los Ángeles, CA'],
    ['Calle 5 de Mayo 123, San José, CA 95112', 'San José, CA'],
    ['Calle 8 No. 12-34, San José, CA 95112', 'San José, CA'],
    ['Col. Kennedy, bloque 4, casa 1234', '[address]'],
    ['Rural Route 2 Box 45, Dayton, OH', 'Dayton, OH'],
    ['Rt 3 Box 88-B, Dayton, OH 45402', 'Dayton, OH'],
    ['Route 2, Box 14; HC 1 Box 9', '[address]; [address]'],
  ])('puts an address down to city and state in a criminal case: %s', (text, kept) => {
    expect(redact(text)).toBe(kept);
    expect(redact(text, 'filing-civil')).toBe(text);
  });

  it.each([
    ['call (202) 555-0187 now', 'call [telephone] now'],
    ['+44 20 7946 0958', '[telephone]'],
    ['011 52 55 1234 9678', '[telephone]'],
    ['0052 55 1234 9678', '[telephone]'],
    ['Reg00000424, PassportRU4471902', 'Reg[redacted], Passport[redacted]'],
    ['2025550187', '[telephone]'],
    ['write to ana.example+x@mail.example.org', 'write to [e-mail]'],
    ['passport no. X1234567 kept', 'passport no. [redacted] kept'],
    ['register number 00000-424', 'register number [redacted]'],
    ['RU 4471902', '[redacted]'],
    ['a Ruritanian national', 'a [redacted] national'],
    ['two Ruritanians, born in NORDIA', 'two [redacted], born in [redacted]'],
    ['San Marcos or Nordia', '[redacted] or [redacted]'],
    ['(202)/555/0187', '[telephone]'],
    ['bob＠ex\u200bample.org', '[e-mail]'],
    ['pasaporte X1234567', 'pasaporte [redacted]'],
    ['011 504 9999 1234', '[telephone]'],
    ['WhatsApp 9999-1234, wa.me/50499991234', 'WhatsApp [telephone], wa.me/[telephone]'],
    ['ana [at] example (dot) org', '[e-mail]'],
    ['visa 20250123456, visa foil no. M1234567', 'visa [redacted], visa foil no. [redacted]'],
    ['I-94 23456789012, I-94 no. 123456789A1', 'I-94 [redacted], I-94 no. [redacted]'],
    ['EAC-21-900-12345, MSC2190012345, N0087654321', '[redacted], [redacted], [redacted]'],
    ['driver’s license S87654321', 'driver’s license [redacted]'],
    ['WhatsApp (503) 7555-0188', 'WhatsApp ([telephone]'],
    ['(011) 503 7555 0188', '[telephone]'],
    ['FBI No. 123456AB7; FBI #7KX4RTM2P', 'FBI No. [redacted]; FBI #[redacted]'],
    ['SID TX08812345, FINS#: 1184220931', 'SID [redacted], FINS#: [redacted]'],
    ['OLN 20448812 TX, DL# 20448812', 'OLN [redacted] TX, DL# [redacted]'],
    ['MRN: 448122, PIN 391842#', 'MRN: [redacted], PIN [redacted]#'],
    ['Booking # 2025-00391842', 'Booking # [redacted]'],
    ['license plate KXB2291', 'license plate [redacted]'],
    ['F-150, TX LP RKD-4471, parked', 'F-150, TX LP [redacted], parked'],
    ['plates TX 7ABC123, placas ABC-12-34', 'plates TX [redacted], placas [redacted]'],
    ['VIN 1FTFW1E50MFA12345', 'VIN [redacted]'],
    ['Passport X1234567 (RUR) exp 8/2027', 'Passport [redacted] (RUR) exp 8/2027'],
    ['BofA 4881 0023 1190', 'BofA xxxx1190'],
  ])('has no telephone, e-mail, passport, number or nationality: %s', (text, kept) => {
    expect(redact(text)).toBe(kept);
  });

  it.each(['an al\u00adien', 'ＢＯＤＹ', 'mov\u200bed'])(
    'has none of the words that never print, whatever letters hide them: %s',
    (text) => {
      expect(redact(text)).toContain('[…]');
    },
  );

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
    'credit from 2024-03-04, telephone conference 03/04/2025, passport returned 2025-03-04',
    'filed a 2025-03-04 motion, a 03/04/2025 order',
    'Señor Núñez, Ångström, ﬁling № 3, ½ day …',
    'el tres de abril de 2024',
    'bank robbery, credit 120 2024-03-04 to 2024-07-02, credit 03/2024 or 2024-2025',
    'call 12/10/25 10:30, a 12/10/25 10:30 hearing, Room 204 12/2025',
    'Exhibit A-1 2/16/2025, Tab A 12 3/10/2025, USCIS I-130 3/10/25, A-file 2025-02-16 0930',
    'born here; hearing 03/04/2025, US-born, detained 2025-02-16, birth certificate filed 3/4/2025',
    'Ana Example and Rosa Example, State v. Example, EXAMPLE',
    'States “May 14, 2025”, 14 May 2025, 14MAY2025, 14th of May, May-14',
    'Jena, LA, centro de la ciudad, DE LA CRUZADA',
    'Avenue of the Americas, Calle Ocho, 3 calls in court, Apr 9 2024',
    'visa B-2 2019, visa revoked; case 2500123, I-94 expired 2025-06-18, admission 2/16/2025',
    'a. filed; b. 2/1/2013 filed, State v. Doe, Case V. 4/1990, seen (at) court. Ok',
    'FBI 2025 report, SID 2025-03-04, booking 3/4/2025 10:30, booking on 20250304, pin 12345 on a map',
    'in 2023 2024 2025, plate glass, plates in 2019, LP 2025, license plate reader, dl 12/2025',
    'jail credit 2025 45 days, credit 2024 120-day term, credit 1999 – 7 days, cuenta 2025 90 días',
  ])('keeps what is no secret: %s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

it('is named by initials for client and family too where another is the minor, and the client by name', () => {
  const minor = { ...client, dateOfBirth: '2010-01-01' };
  const forms = formsOfCopy(copyRules.family, minor, day('2026-11-26'));
  expect(redactText('Casa Tomás, held as Ana Example', forms).text).toBe(
    'Casa T., held as Ana Example',
  );
});

it('takes for a year and a number of days nothing longer, and nothing that no days follow', () => {
  expect(redact('account 2025 4512, account 2025 45 daylight, account 2025 45678 days')).toBe(
    'account xxxx4512, account xxxx2545 daylight, account xxxx5678 days',
  );
  expect(redact('account 1825 45 days, account 2025 45 12 days')).toBe(
    'account xxxx2545 days, account xxxx4512 days',
  );
});

it('loses no day of a text, whatever word or letter stands before it and whatever behind', () => {
  const before = [
    ...[
      'hearing',
      'call',
      'tel. conf.',
      'cell 3',
      'fax',
      'jail credit from',
      'credit 120',
      'account',
    ],
    ...[
      'bank robbery of',
      'passport returned',
      'SSN card',
      'a',
      'Exhibit A-1',
      'Tab A 12',
      'A-file',
    ],
    ...[
      'USCIS I-130',
      'Room 204',
      'No. 25-10123,',
      'born here; hearing',
      'llamada',
      'cuenta',
      'pasaporte',
      'visa no.',
      'I-94',
      'savings',
    ],
  ];
  const behind = [
    ...[
      '',
      ' 10:30',
      ' 0930',
      ' at 9',
      ', p. 3',
      ', 460 days',
      ' (120 days)',
      '.',
      ' and 12/11/25',
    ],
    ...[' to 2025-07-01', '-7/1/2025', ' - 7/1/2025', '–2025-07-01', ' through 12/31/2025'],
  ];
  const two = (number: number) => String(number).padStart(2, '0');
  const written: readonly ((year: number, month: number, date: number) => string)[] = [
    (year, month, date) => `${String(year)}-${two(month)}-${two(date)}`,
    (year, month, date) => `${String(month)}/${String(date)}/${String(year)}`,
    (year, month, date) => `${two(month)}/${two(date)}/${two(year % 100)}`,
    (year, month, date) => `${String(date)}.${String(month)}.${String(year)}`,
    (year, _month, date) => `${String(date)} May ${String(year)}`,
  ];
  const copies = ['working', 'filing-criminal', 'filing-civil', 'filing-eoir'] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...before),
      fc.constantFrom(...written),
      fc.constantFrom(...behind),
      fc.integer({ min: 2000, max: 2040 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom(...copies),
      (lead, write, rest, year, month, date, copy) => {
        const text = `${lead} ${write(year, month, date)}${rest}`;
        expect(redact(text, copy)).toBe(text);
      },
    ),
    { numRuns: 500 },
  );
});

it('takes any name, number and address of a contact, whatever signs it has', () => {
  const signs = String.raw`-.*+?^$(){}[]|/\'’,;:@#%&_ `;
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from(signs), 'a', 'B', 'ñ', '7'), maxLength: 12 }),
      (text) => {
        const contact = { id: 'x', name: `${text}Zed`, role: 'minor', phone: text, email: text };
        const hostile = buildView({
          client: { nationality: text, phone: text, email: text, contacts: [contact] },
        }).client;
        const forms = formsOfCopy(copyRules['filing-criminal'], hostile, day('2026-11-26'));
        expect(redactText('Hearing on May 14, 2025', forms).text).toContain('14, 2025');
      },
    ),
  );
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
  it('masks an A-number in any letters, and takes no day for one', () => {
    expect(
      redact('A098/765/432, Ａ０９８７６５４３２, 𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖, a 2025-03-04 order', 'working'),
    ).toBe('A *** *** 432, A *** *** 432, A *** *** 678, a 2025-03-04 order');
  });

  it('masks A-numbers alone', () => {
    const text = 'SSN 123-45-6789, born 04/09/1995, moved to 418 Maple Street';
    expect(redact(text, 'working')).toBe(text);
  });
});
