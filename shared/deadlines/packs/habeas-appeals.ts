import { type WrittenPack } from '../rule-pack.ts';
import { READ_ON } from './as-of.ts';

/** Habeas corpus and civil appeals. */
export const habeasAppealsPack: WrittenPack = {
  id: 'habeas-appeals',
  version: 2,
  readOn: READ_ON,
  rules: [
    {
      id: 'HB-00',
      version: 1,
      title: 'Habeas petition',
      trigger: 'unlawful custody',
      authority: '28 USC 2241',
      source: 'memory',
      readOn: null,
      asOf: 'not read',
      off: 'it is from memory; nobody has read its text',
      marks: [{ mark: 'M', says: 'From memory.' }],
      noDate: 'there is no limitation for a petition under 2241',
      notes: [
        'File in the district of confinement at the time of filing; a later transfer does not defeat jurisdiction (general rule, from memory).',
      ],
    },
    {
      id: 'HB-01',
      version: 1,
      title: 'Return to the writ or order to show cause',
      trigger: 'writ or order to show cause issued',
      authority: '28 USC 2243',
      source: 'primary',
      readOn: READ_ON,
      asOf: 'text unchanged since 1948',
      marks: [
        { mark: 'V', says: 'The text was read.' },
        {
          mark: 'D',
          says: 'Many courts set longer dates under Habeas Rule 4 and hold 2243 subordinate: the court’s order overrides.',
        },
      ],
      notes: [
        'Longer dates under Habeas Rule 4: Mouscardy (D.N.J. 2020), Hernandez v. Witte (W.D. La. 2020), Hudson (C.D. Ill. 1996).',
      ],
      dates: [
        {
          key: 'return',
          what: 'Return',
          amount: 3,
          method: 'TC-D',
          binds: ['government'],
          alternatives: [
            {
              kind: 'if',
              amount: 20,
              reason: 'if the court allowed up to twenty days for good cause',
            },
          ],
        },
      ],
    },
    {
      id: 'HB-02',
      version: 1,
      title: 'Hearing on the return',
      trigger: 'return filed',
      authority: '28 USC 2243',
      source: 'primary',
      readOn: READ_ON,
      asOf: 'text unchanged since 1948',
      marks: [
        { mark: 'V', says: 'The text was read.' },
        {
          mark: 'D',
          says: 'Whether the limit can be enforced is disputed; good cause allows more.',
        },
      ],
      notes: ['The person is to be produced unless only questions of law are left.'],
      dates: [{ key: 'hearing', what: 'Hearing', amount: 5, method: 'TC-D', binds: ['court'] }],
    },
    {
      id: 'HB-03',
      version: 1,
      title: 'Custody and release pending review',
      trigger: 'decision under review',
      authority: 'Fed. R. App. P. 23',
      source: 'memory',
      readOn: READ_ON,
      asOf: 'title and opening words only',
      off: 'all but its opening words is from memory',
      marks: [
        { mark: 'V2', says: 'Title and opening words were read in a secondary source.' },
        { mark: 'M', says: 'Paragraphs (c) and (d) are from memory.' },
      ],
      noDate: 'it is a state of things, not a date: no transfer of custody without authorization',
    },
    {
      id: 'HB-04',
      version: 1,
      title: 'Notice of appeal in a habeas or civil case',
      trigger: 'entry of the judgment or order; the United States or its officer is a party',
      authority: 'Fed. R. App. P. 4(a)(1)(B); 28 USC 2107(b)',
      source: 'primary',
      readOn: READ_ON,
      asOf: 'text current when read',
      marks: [{ mark: 'V', says: 'The text was read.' }],
      notes: [
        'A motion for more time can be made within 30 days after it has run out (2107(c)); reopening has its own 180 and 14 days.',
        'Another party has 14 days after the first notice (4(a)(3)).',
      ],
      dates: [
        {
          key: 'notice',
          what: 'Notice of appeal',
          amount: 60,
          method: 'TC-D',
          binds: ['petitioner', 'government'],
        },
      ],
    },
  ],
};
