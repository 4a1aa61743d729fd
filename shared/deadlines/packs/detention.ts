import { type WrittenPack } from '../rule-pack.ts';
import { READ_ON, USC_2016, USC_2026 } from './as-of.ts';

const V_2016 = { mark: 'V', says: 'The text of 2016 was read.' } as const;
const NO_ROLL_INFERRED = {
  mark: 'D',
  says: 'That a limit on power to hold or decide does not roll is an inference.',
} as const;

/** Immigration detention, nationwide. */
export const detentionPack: WrittenPack = {
  id: 'detention',
  version: 1,
  readOn: READ_ON,
  rules: [
    {
      id: 'ID-01',
      version: 1,
      title: 'Custody decision after a warrantless immigration arrest',
      trigger: 'warrantless immigration arrest',
      authority: '8 CFR 287.3(d); 66 Fed. Reg. 48334 (2001-09-20)',
      source: 'memory',
      readOn: READ_ON,
      asOf: 'summary of 2001, cut off',
      off: 'the figure of 48 hours and the emergency clause are from memory',
      marks: [
        {
          mark: 'V',
          says: 'Its subject and the voluntary-departure exception were read in the 2001 summary.',
        },
        { mark: 'M', says: 'The 48 hours and the emergency clause are from memory.' },
      ],
      notes: [
        'An emergency or other extraordinary circumstance allows a reasonable time more.',
        'Not where voluntary departure is granted; expedited removal follows its own track.',
      ],
      dates: [
        {
          key: 'custody-decision',
          what: 'Custody decision, and whether to issue a notice to appear and a warrant',
          amount: 48,
          unit: 'hours',
          method: 'TC-CLK',
          binds: ['DHS'],
        },
      ],
    },
    {
      id: 'ID-02',
      version: 1,
      title: 'Hold under an immigration detainer',
      trigger: 'the time at which the jail would otherwise release',
      authority: '8 CFR 287.7(d)',
      source: 'secondary',
      readOn: READ_ON,
      asOf: 'noted as unchanged on 2026-09-10',
      marks: [
        { mark: 'V2', says: 'Read in a secondary source.' },
        {
          mark: 'D',
          says: 'Form I-247A (2017) asks for a flat 48 hours; the regulation leaves out weekends and holidays.',
        },
      ],
      notes: ['In most places a detainer is a request; the law of the state varies.'],
      dates: [
        {
          key: 'hold-ends',
          what: 'End of the hold',
          amount: 48,
          unit: 'hours',
          method: 'TC-HEX',
          binds: ['local custodian', 'DHS'],
          alternatives: [
            {
              kind: 'reading',
              method: 'TC-CLK',
              reason: 'if the flat 48 hours of Form I-247A hold',
            },
          ],
        },
      ],
    },
    {
      id: 'ID-03',
      version: 1,
      title: 'Custody redetermination by an immigration judge',
      trigger: 'DHS custody under INA 236(a)',
      authority: '8 USC 1226(a); 8 CFR 236.1(c)-(d), 1236.1, 1003.19',
      source: 'primary',
      readOn: READ_ON,
      asOf: USC_2026,
      marks: [
        { mark: 'V', says: 'The statute was read.' },
        { mark: 'V2', says: 'The ten days after a final order were read in a secondary source.' },
        { mark: 'M', says: 'That a later request needs changed circumstances is from memory.' },
      ],
      noDate:
        'there is no fixed day: an immigration judge redetermines custody on request until the order is final',
      notes: ['Whether a hearing exists at all is a question of ID-10. A bond is at least $1,500.'],
      markers: [
        {
          amount: 10,
          unit: 'days',
          method: 'TC-8',
          reason: 'after a final order, appeal of a DHS custody decision, 8 CFR 1236.1(d)(3)(ii)',
        },
      ],
    },
    {
      id: 'ID-04',
      version: 1,
      title: 'Appeal of a bond decision',
      trigger: 'bond decision of the immigration judge',
      authority: '8 CFR 1003.38(b), 1236.1(d)(3)(i), 1003.19(f)',
      inForce: { from: null, to: '2026-03-08' },
      source: 'secondary',
      readOn: READ_ON,
      asOf: 'status to 2026-04-30',
      marks: [{ mark: 'V2', says: 'Read in secondary sources.' }],
      notes: ['It must be received; mailing it in time is not enough.'],
      dates: [
        {
          key: 'appeal',
          what: 'Appeal received by the Board',
          amount: 30,
          method: 'TC-8',
          binds: ['respondent', 'DHS'],
        },
      ],
    },
    {
      id: 'ID-04',
      version: 2,
      title: 'Appeal of a bond decision',
      trigger: 'bond decision of the immigration judge',
      authority: '8 CFR 1003.38(b), 1236.1(d)(3)(i), 1003.19(f)',
      inForce: { from: '2026-03-09', to: null },
      source: 'secondary',
      readOn: READ_ON,
      asOf: 'status to 2026-04-30',
      marks: [
        { mark: 'V2', says: 'Read in secondary sources.' },
        {
          mark: 'S',
          says: 'A rule of 2026-02-06 would have cut this to 10 days; it was vacated on 2026-03-08. Check for a later ruling.',
        },
      ],
      notes: ['It must be received; mailing it in time is not enough.'],
      dates: [
        {
          key: 'appeal',
          what: 'Appeal received by the Board',
          amount: 30,
          method: 'TC-8',
          binds: ['respondent', 'DHS'],
          alternatives: [
            {
              kind: 'warning',
              amount: 10,
              reason: 'the vacated rule of 2026-02-06 would end the time here',
            },
          ],
        },
      ],
    },
    {
      id: 'ID-05',
      version: 1,
      title: 'Automatic stay of a bond order',
      trigger:
        'immigration judge orders release where DHS had set no bond or one of $10,000 or more',
      authority: '8 CFR 1003.19(i)(2), 1003.6(c); 71 Fed. Reg. 57873',
      inForce: { from: '2006-11-01', to: null },
      source: 'primary',
      readOn: READ_ON,
      asOf: 'Board practice manual 6.1',
      marks: [
        { mark: 'V', says: 'The 1 and 10 business days were read in the Board’s practice manual.' },
        { mark: 'V2', says: 'The 90 days were read in a secondary source.' },
        { mark: 'D', says: 'Its validity is contested; many district courts ruled against it.' },
        { mark: 'S', says: 'Check for a later ruling.' },
      ],
      notes: [
        'Further extensions (discretionary stay, certification to the Attorney General) are from memory and not counted.',
      ],
      dates: [
        {
          key: 'notice-of-intent',
          what: 'Form EOIR-43, notice of intent to appeal',
          amount: 1,
          method: 'TC-BUS',
          binds: ['DHS'],
        },
        {
          key: 'appeal',
          what: 'Notice of appeal of DHS',
          amount: 10,
          method: 'TC-BUS',
          binds: ['DHS'],
        },
        {
          key: 'stay-lapses',
          what: 'Automatic stay lapses',
          amount: 90,
          method: 'TC-LIM',
          binds: ['DHS'],
          trigger: { key: 'appeal-filed', says: 'notice of appeal of DHS filed' },
          marks: [NO_ROLL_INFERRED],
        },
      ],
    },
    {
      id: 'ID-06',
      version: 1,
      title: 'Mandatory detention on a ground of 8 USC 1226(c)(1)',
      trigger: 'a ground of 8 USC 1226(c)(1)',
      authority: '8 USC 1226(c)',
      source: 'primary',
      readOn: READ_ON,
      asOf: USC_2026,
      marks: [
        { mark: 'V', says: 'The text of 2026 was read.' },
        { mark: 'V2', says: 'Litigation was read in secondary sources.' },
        {
          mark: 'S',
          says: 'Genalo v. Black, No. 25-886, was pending in the Supreme Court on 2026-06-15.',
        },
      ],
      noDate: 'it is a state of things, not a date: no release but for witness protection',
      notes: [
        'Since 2025-01-29 (Pub. L. 119-1) a charge or arrest for the offenses of (c)(1)(E) is enough.',
      ],
    },
    {
      id: 'ID-07',
      version: 1,
      title: 'Removal period',
      trigger:
        'the latest of: order administratively final; a court’s final order where removal was stayed; release from other custody',
      authority: '8 USC 1231(a)(1)(A)-(B), (a)(2)',
      source: 'primary',
      readOn: READ_ON,
      asOf: USC_2016,
      marks: [V_2016, NO_ROLL_INFERRED],
      notes: ['Detention is mandatory in it; afterwards supervision (1231(a)(3)).'],
      dates: [
        {
          key: 'removal-period',
          what: 'End of the removal period',
          amount: 90,
          method: 'TC-LIM',
          binds: ['DHS'],
          exclusions:
            '8 USC 1231(a)(1)(C), time in which the person obstructs or does not apply for documents',
        },
      ],
    },
    {
      id: 'ID-08',
      version: 1,
      title: 'Six months of detention after the order',
      trigger: 'start of the removal period',
      authority: 'Zadvydas v. Davis, 533 U.S. 678, 701 (2001); 8 CFR 241.13',
      source: 'secondary',
      readOn: READ_ON,
      asOf: 'secondary source read 2026-11-22',
      marks: [
        { mark: 'V2', says: 'Read in a secondary source.' },
        {
          mark: 'D',
          says: 'Where the six months start is contested; 241.13(b)(2)(ii) is cited for the start of the removal period.',
        },
      ],
      notes: [
        'Extended to inadmissible persons by Clark v. Martinez (2005).',
        'The 180 days of ICE’s own review are another date: ID-08b.',
      ],
      dates: [
        {
          key: 'six-months',
          what: 'End of the six months presumed reasonable',
          amount: 6,
          unit: 'months',
          method: 'TC-MY',
          binds: ['DHS'],
          rolls: false,
        },
      ],
    },
    {
      id: 'ID-08b',
      version: 1,
      title: 'Post-order custody reviews',
      trigger: 'start of the removal period',
      authority: '8 CFR 241.4(k), 241.13',
      source: 'secondary',
      readOn: READ_ON,
      asOf: 'ICE memoranda',
      marks: [
        { mark: 'V2', says: 'The 90 and 180 days were read in memoranda of ICE.' },
        {
          mark: 'M',
          says: 'The reviews after them, about yearly, and their sub-periods are from memory and not counted.',
        },
        NO_ROLL_INFERRED,
      ],
      notes: ['Thirty days’ notice before a review is known from one case alone.'],
      dates: [
        {
          key: 'ninety-days',
          what: 'Custody review of 90 days',
          amount: 90,
          method: 'TC-LIM',
          binds: ['DHS'],
        },
        {
          key: 'hundred-eighty-days',
          what: 'Custody review of 180 days (headquarters)',
          amount: 180,
          method: 'TC-LIM',
          binds: ['DHS'],
        },
      ],
    },
    {
      id: 'ID-09',
      version: 1,
      title: 'Review of a negative credible-fear determination',
      trigger: 'negative credible-fear determination',
      authority: '8 USC 1225(b)(1)(B)(iii)(III); 8 CFR 1003.42',
      source: 'primary',
      readOn: READ_ON,
      asOf: USC_2016,
      marks: [
        V_2016,
        { mark: 'V2', says: 'Status was read in a secondary source.' },
        {
          mark: 'S',
          says: 'The nationwide expansion of expedited removal is back in effect since 2026-07-17.',
        },
        NO_ROLL_INFERRED,
      ],
      notes: [
        'Within 24 hours if practicable; with the time of the determination that marker is shown.',
        'The person must ask for review; by when is from memory and not counted.',
      ],
      dates: [
        {
          key: 'review',
          what: 'Review by an immigration judge',
          amount: 7,
          method: 'TC-LIM',
          binds: ['EOIR'],
        },
      ],
      markers: [{ amount: 24, unit: 'hours', method: 'TC-CLK', reason: '24 hours if practicable' }],
    },
    {
      id: 'ID-10',
      version: 1,
      title: 'Whether a bond hearing exists',
      trigger: 'detention of a person who entered without inspection or is arriving',
      authority:
        'Matter of Q. Li, 29 I&N Dec. 66 (BIA 2025); Matter of Yajure Hurtado, 29 I&N Dec. 216 (BIA 2025)',
      source: 'secondary',
      readOn: READ_ON,
      asOf: 'tracker of 2026-05-11',
      marks: [
        { mark: 'V2', says: 'Read in secondary sources.' },
        {
          mark: 'D',
          says: 'Courts differ: C.D. Cal. vacated Hurtado on 2026-02-18; the 5th Cir. held the other way on 2026-02-06.',
        },
        {
          mark: 'S',
          says: 'As of 2026-05-11: a hearing in the 2d, 6th, 7th and 11th Circuits, none in the 5th and 8th.',
        },
      ],
      noDate: 'it is no date; it decides whether ID-03 exists, by the circuit of detention',
    },
    {
      id: 'ID-11',
      version: 1,
      title: 'Execution of a final administrative removal order',
      trigger: 'order issued under INA 238(b)',
      authority: '8 USC 1228(b)(3)',
      source: 'primary',
      readOn: READ_ON,
      asOf: USC_2016,
      marks: [V_2016],
      notes: ['The person can waive the wait. For the petition for review see IC-09.'],
      dates: [
        {
          key: 'execution',
          what: 'First day on which the order may be executed',
          amount: 14,
          method: 'TC-MIN',
          binds: ['DHS'],
        },
      ],
    },
  ],
};
