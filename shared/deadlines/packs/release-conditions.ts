import { type WrittenPack } from '../rule-pack.ts';
import { READ_ON, USC_2016 } from './as-of.ts';

const ORDER_CONTROLS = 'The text of the order in hand controls; read it before this row.';
const V_2016 = { mark: 'V', says: 'The text of 2016 was read.' } as const;

/** Clocks of release orders and supervision. The order that was made controls every one of them. */
export const releaseConditionsPack: WrittenPack = {
  id: 'release-conditions',
  version: 1,
  readOn: READ_ON,
  rules: [
    {
      id: 'RC-01',
      version: 1,
      title: 'Report of contact with law enforcement',
      trigger: 'any contact with law enforcement',
      authority: 'release order under 18 USC 3142(c)(1)(B)',
      source: 'secondary',
      readOn: READ_ON,
      asOf: 'one press report of an order of 2025-06-12',
      marks: [
        { mark: 'V2', says: 'Known from one weak press report of one order.' },
        {
          mark: 'D',
          says: 'Whether Fed. R. Crim. P. 45(a)(2) rolls a compliance clock over a weekend.',
        },
      ],
      notes: [ORDER_CONTROLS, 'Call counsel first.'],
      dates: [
        {
          key: 'report',
          what: 'Report to the supervising officer',
          amount: 24,
          unit: 'hours',
          method: 'TC-CLK',
          binds: ['defense'],
          needsOffice: false,
          alternatives: [
            {
              kind: 'reading',
              method: 'TC-H',
              reason: 'if Fed. R. Crim. P. 45(a)(2)(C) rolls the end',
            },
          ],
        },
      ],
    },
    {
      id: 'RC-02',
      version: 1,
      title: 'Travel outside the set area',
      trigger: 'a wish to travel',
      authority: '18 USC 3142(c)(1)(B)(iv)',
      source: 'secondary',
      readOn: READ_ON,
      asOf: USC_2016,
      marks: [{ mark: 'V2', says: 'The order was known from the press.' }],
      noDate: 'prior permission is a state of things, not a date',
    },
    {
      id: 'RC-03',
      version: 1,
      title: 'Passport surrendered or kept',
      trigger: 'release order',
      authority: '18 USC 3142(c)(1)(B)(xiv)',
      source: 'secondary',
      readOn: READ_ON,
      asOf: USC_2016,
      marks: [{ mark: 'V2', says: 'The order was known from the press.' }],
      noDate: 'the order says when, once or standing',
    },
    {
      id: 'RC-04',
      version: 1,
      title: 'Reporting to pretrial services',
      trigger: 'as directed',
      authority: '18 USC 3142(c)(1)(B)(vi)',
      source: 'primary',
      readOn: READ_ON,
      asOf: USC_2016,
      marks: [V_2016],
      noDate: 'it recurs as pretrial services direct; enter the dates given',
    },
    {
      id: 'RC-05',
      version: 1,
      title: 'Check-in with ICE or its contractor',
      trigger: 'as directed',
      authority: '8 USC 1231(a)(3)(A); 8 CFR 241.5',
      source: 'primary',
      readOn: READ_ON,
      asOf: USC_2016,
      marks: [
        { mark: 'V', says: 'The statute of 2016 was read; the regulation was not.' },
        { mark: 'V2', says: 'Practice is known from secondary sources.' },
      ],
      noDate: 'it recurs as the order says and does not roll; enter the dates given',
      notes: ['Missing one can lead to detention. It is no court hearing.'],
    },
    {
      id: 'RC-06',
      version: 1,
      title: 'Notice of a move or a change of job',
      trigger: 'move or change of job while under an order of supervision',
      authority: 'Form I-220B',
      source: 'secondary',
      readOn: READ_ON,
      asOf: 'secondary sources read 2026-11-22',
      marks: [{ mark: 'V2', says: 'Known from secondary sources.' }],
      notes: [
        'The form in hand controls.',
        'Travel outside the area for more than 48 hours needs notice beforehand.',
      ],
      dates: [
        {
          key: 'notice',
          what: 'Notice to ICE',
          amount: 48,
          unit: 'hours',
          method: 'TC-CLK',
          binds: ['respondent'],
          needsOffice: false,
        },
      ],
    },
    {
      id: 'RC-07',
      version: 1,
      title: 'Date set by a court’s order',
      trigger: 'the date that the order names',
      authority: 'the order',
      source: 'secondary',
      readOn: READ_ON,
      asOf: 'committee note of 2009',
      marks: [{ mark: 'V2', says: 'Known from secondary sources.' }],
      notes: [ORDER_CONTROLS],
      dates: [
        {
          key: 'ordered',
          what: 'What the order asks for',
          amount: 0,
          method: 'TC-X',
          binds: ['defense', 'government'],
        },
      ],
    },
  ],
};
