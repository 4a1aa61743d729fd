import { describe, expect, it } from 'vitest';
import { entryTypeOf } from '../../../../../shared/imports/docket/entry-type.ts';
import { orderTypeOf } from '../../../../../shared/imports/docket/order-type.ts';
import { readEntry } from '../../../../../shared/imports/docket/read-entry.ts';
import { whoseIs } from '../../../../../shared/imports/docket/whose.ts';
import { civilDaySchema } from '../../../../../shared/time/civil-day.ts';
import { docketEntry } from './docket-entry.ts';

const FILED = civilDaySchema.parse('2025-05-15');
const TODAY = civilDaySchema.parse('2026-11-26');
const persons = [
  { key: 'rex', name: 'Rex Nobody', number: 1, names: [['rex', 'nobody']] },
  { key: 'viola', name: 'Viola Somebody', number: 2, names: [['viola', 'somebody']] },
];
const read = (text: string) => readEntry(docketEntry(FILED, text), persons, TODAY);
const hearings = (text: string) =>
  read(text).hearings.map(({ what, title, day, time, oldDay }) =>
    [what, title, oldDay === null ? '' : `from ${oldDay}`, day ?? '-', time ?? '']
      .filter((part) => part !== '')
      .join(' '),
  );
const milestones = (text: string) =>
  read(text).milestones.map((one) =>
    [
      one.kind,
      one.kind === 'bond' ? `${one.step} ${one.amountUsd ?? ''}`.trim() : '',
      one.day ?? '-',
      one.whose.type === 'others' ? 'of others' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

describe('hearings that an entry speaks of', () => {
  it.each<[string, readonly string[]]>([
    [
      'Set/Reset Deadlines/Hearings as to Rex Nobody: Status Report due by 6/20/2025. Interim Status Conference set for 7/10/2025 10:00 AM in Courtroom 5.',
      ['set Status Conference 2025-07-10 10:00'],
    ],
    [
      '(In open court) ARRAIGNMENT HEARING held as to Rex Nobody (1) on Counts 1-3; Trial date: 8/4/2025 9:00 AM; Motion filing deadline: 6/14/2025; Status hearing 6/30/2025 at 9:30 AM',
      [
        'held Arraignment hearing 2025-05-15',
        'set Trial 2025-08-04 09:00',
        'set Status hearing 2025-06-30 09:30',
      ],
    ],
    [
      'Initial Appearance Rule 5(c)(3) and Identity Hearing as to Rex Nobody held on 5/14/2025',
      ['held Initial Appearance Rule 5(c)(3) and Identity Hearing 2025-05-14'],
    ],
    [
      'ORDER. Trial continued from 6/7/2025 to 7/12/2025. Time excluded from 6/7/2025 until 7/12/2025.',
      ['continued Trial from 2025-06-07 2025-07-12'],
    ],
    [
      'ORDER: the Motion to Continue is GRANTED and the trial set for 6/13/2025 is continued. Signed by Judge Zeno on 5/14/25.',
      ['continued Trial from 2025-06-13 -'],
    ],
    [
      'Text Order: Telephone conference rescheduled from 6/4/25 at 3 pm to 6/6/25 at 4 pm.',
      ['reset Telephone conference from 2025-06-04 2025-06-06 16:00'],
    ],
    [
      'MINUTE ORDER re-setting Calendar Call for 8/5/2025 at 9:00 AM and Jury Trial for two-week period beginning 8/11/2025 as to Rex Nobody.',
      ['reset Calendar Call 2025-08-05 09:00', 'set Jury Trial 2025-08-11'],
    ],
    [
      'Notice of Oral Argument on Monday, June 16, 2025 - 09:30 A.M. - Courtroom 1.',
      ['set Oral Argument 2025-06-16 09:30'],
    ],
    [
      'ORDER Telephone Scheduling Conference reset for 6/10/2025 10:45 AM before case manager.',
      ['reset Telephone Scheduling Conference 2025-06-10 10:45'],
    ],
    [
      'NOTICE OF HEARING: Bail hearing scheduled for 5/28/2025 at 10:00 AM in Burlington, Courtroom 110 before Judge Zelda Z Zeno.',
      ['set Bail hearing 2025-05-28 10:00'],
    ],
    [
      "ELECTRONIC Clerk's Notes for proceedings held before Magistrate Judge Y. Y. Ypsilon: Initial Appearance as to Rex Nobody held on 5/14/2025, Arraignment as to Rex Nobody (1) Count 1 held on 5/14/2025. Detention Hearing set for 5/17/2025 11:00 AM in Courtroom 24 (In person only) before Magistrate Judge Y. Y. Ypsilon.",
      [
        'held Initial Appearance 2025-05-14',
        'held Arraignment 2025-05-14',
        'set Detention Hearing 2025-05-17 11:00',
      ],
    ],
    [
      'Status Conference reset as to Rex Nobody (1), Viola Somebody (2), Max B. Mustermann Jr. (3), Erika Beispiel (4), Juan Nadie-Perez (5) for 7/15/2025 at 9:00 AM before Judge Z.',
      ['reset Status Conference 2025-07-15 09:00'],
    ],
    ['Status Conference reset as to Rex Nobody. Response Deadline 7/15/2025', []],
    [
      'Minute Entry: Evidentiary Hearing held on 5/14/2025 and 5/15/2025 as to Rex Nobody.',
      ['held Evidentiary Hearing 2025-05-14', 'held Evidentiary Hearing 2025-05-15'],
    ],
    [
      'NOTICE as to Rex Nobody: Sentencing CONTINUED from 5/20/2025 to 6/2/2025 at 9:00 AM before Judge Zelda Z Zeno.',
      ['continued Sentencing from 2025-05-20 2025-06-02 09:00'],
    ],
    [
      'ORDER: The status conference set for May 20, 2025 at 10:00 a.m. is hereby ADJOURNED to June 2, 2025 at 2:30 p.m.',
      ['continued Status conference from 2025-05-20 2025-06-02 14:30'],
    ],
    [
      'NOTICE: Change of Plea Hearing reset to 6/2/2025 at 9:00 AM (previously set 5/20/2025).',
      ['reset Change of Plea Hearing 2025-06-02 09:00'],
    ],
    ['ORDER vacating the hearing set for 6/1/2025.', ['vacated Hearing 2025-06-01']],
    [
      'TEXT ORDER: Jury Trial set for 10/6/2025 is VACATED. Status Conference set for 10/7/2025 at 09:00 AM.',
      ['vacated Jury Trial 2025-10-06', 'set Status Conference 2025-10-07 09:00'],
    ],
    [
      'NOTICE of Vacated Hearing. The preliminary hearing set for 5/20/25 is vacated and continued to 6/10/25 at 1:30pm.',
      ['continued Preliminary hearing from 2025-05-20 2025-06-10 13:30'],
    ],
    [
      'Minute Entry: MOTION HEARING as to Rex Nobody held before Judge Zelda Z Zeno. Motion Hearing REset for 6/10/2025 09:30 AM.',
      ['held Motion hearing 2025-05-15', 'reset Motion Hearing 2025-06-10 09:30'],
    ],
    [
      'Deadline updated as to Rex Nobody, reset Calendar Call for 9:31 6/2/25 for Rex Nobody before Judge Zelda Z Zeno',
      ['reset Calendar Call 2025-06-02 09:31'],
    ],
    [
      'NOTICE OF HEARING: Detention Hearing set for 6-17-25 @ 9 a.m.',
      ['set Detention Hearing 2025-06-17 09:00'],
    ],
    [
      'MINUTE ENTRY for proceedings held before Judge Z: Detention Hearing as to Rex Nobody not held on 5/14/2025. Defendant held to answer.',
      ['not-held Detention Hearing 2025-05-14'],
    ],
    ['MOTION to Continue Sentencing set for 6/2/2025 to 7/7/2025 by Rex Nobody.', []],
    [
      'MOTION to Suppress by Rex Nobody. Motion Hearing set for 6/30/2025 02:00 PM in Courtroom 3 before Judge Zelda Z Zeno.',
      ['set Motion Hearing 2025-06-30 14:00'],
    ],
    ['TRANSCRIPT of Proceedings: Sentencing held on 5/1/2025 before Judge Zelda Z Zeno.', []],
    ['SENTENCING MEMORANDUM by Rex Nobody.', []],
    ['NOTICE OF ATTORNEY APPEARANCE: Ada Counsel appearing for Rex Nobody', []],
    [
      'ORDER. A telephone conference will be held on Monday, June 2, 2025, at 2:00 p.m.',
      ['set Telephone conference 2025-06-02 14:00'],
    ],
    [
      'The Court will hold a final pretrial conference in this case on Friday, June 6, 2025, at 1:00 p.m.',
      ['set Final pretrial conference 2025-06-06 13:00'],
    ],
    ['Motion set for hearing on 6/5/2025 at 10:00 AM.', ['set Hearing 2025-06-05 10:00']],
    ['WAIVER of Preliminary Hearing by Rex Nobody', ['waived Preliminary Hearing -']],
    [
      '**Terminate Deadlines and Hearings as to Rex Nobody: Plea and Sentence CANCELED - not eligible.',
      ['vacated Plea and Sentence -'],
    ],
    [
      'Set/Reset Hearings: The Status Conference set for 6/14/2025 at 1:30 PM is hereby cancelled.',
      ['vacated Status Conference 2025-06-14 13:30'],
    ],
  ])('%s', (text, expected) => {
    expect(hearings(text)).toEqual(expected);
  });
});

describe('arrest, release and bond', () => {
  it.each<[string, readonly string[]]>([
    ['Arrest of Rex Nobody on 5/14/2025. (aa)', ['arrest 2025-05-14']],
    ['Arrest of Rex Nobody. (no document attached)', ['arrest 2025-05-15']],
    [
      'Arrest Warrant Returned Executed on 5/13/25 in case as to Rex Nobody.',
      ['arrest 2025-05-13'],
    ],
    ['Arrest Warrant Returned Unexecuted as to Rex Nobody.', []],
    ['Arrest WARRANT issued as to Rex Nobody', []],
    ['Arrest of Mona Witness on 5/14/2025 (Material Witness).', ['arrest 2025-05-14 of others']],
    ['Arrest of Alma Third on 5/14/2025.', ['arrest 2025-05-14 of others']],
    ['Judgment Returned Executed as to Rex Nobody on 5/17/2025.', []],
    [
      'Minute Entry for proceedings held before Judge Z: Bail Hearing as to Rex Nobody held on 5/14/2025. Defendant released on conditions.',
      ['release 2025-05-14'],
    ],
    [
      'Minute Entry for proceedings held before Judge Z: Sentencing held on 5/14/2025 for Rex Nobody (1), TIME SERVED. Upon release from imprisonment, supervised release for 1 year.',
      [],
    ],
    [
      'Minute Entry for proceedings held before Judge Z: Status Conference held on 5/14/2025. Defendant remains released on bond.',
      [],
    ],
    [
      'Minute Entry for proceedings held before Judge Z: Status Conference held on 5/14/2025. Defendant released on same conditions.',
      [],
    ],
    [
      'STATUS REPORT by Respondents: Petitioner was released from custody on May 14, 2025 at 6:40 p.m.',
      ['release 2025-05-14'],
    ],
    ['MOTION for hearing: Petitioner was released from custody on May 14, 2025', []],
    ['STATUS REPORT by Respondents: Petitioner was released from custody.', []],
    [
      'Minute Entry: Hearing held on 5/14/2025. In the event Defendant posts bail, he shall be released.',
      [],
    ],
    [
      'Minute Entry: Hearing held on 5/14/2025. Bond set as to Rex Nobody (1) $40,000 P/S.',
      ['bond set 40000 2025-05-14'],
    ],
    [
      'Minute Entry: Hearing held on 5/14/2025. Material Witness bail set at $5,000.',
      ['bond set 5000 2025-05-14 of others'],
    ],
    [
      'Appearance Bond Entered as to Rex Nobody in amount of $ 25,000 unsecured.',
      ['bond posted 25000 2025-05-15'],
    ],
    ['Ex Parte MOTION for Bond Exoneration by Rex Nobody', []],
  ])('%s', (text, expected) => {
    expect(milestones(text)).toEqual(expected);
  });
});

describe('what an order does', () => {
  it.each([
    ['ORDER OF DETENTION as to Rex Nobody.', 'detention'],
    ['ORDER OF TEMPORARY DETENTION PENDING HEARING as to Rex Nobody', 'detention'],
    ['DETENTION ORDER as to Rex Nobody', 'detention'],
    ['ORDER granting 5 Motion to Detain as to Rex Nobody (1)', 'detention'],
    ['ORDER REVOKING BOND as to Rex Nobody', 'detention'],
    ['ORDER denying 9 Motion to Revoke Detention Order', 'other'],
    ['ORDER VACATING DETENTION ORDER as to Rex Nobody', 'other'],
    ['ABSTRACT OF ORDER Releasing Rex Nobody re 19 sentencing hearing.', 'release'],
    ['ORDER Setting Conditions of Release as to Rex Nobody', 'release'],
    ['ORDER (Restricted) Setting Conditions of Release', 'release'],
    ['ORDER granting 12 Motion for Release from Custody as to Rex Nobody', 'release'],
    ['ORDER denying 12 Motion for Release from Custody', 'other'],
    ['ORDER for RELEASE of passport as to Rex Nobody', 'other'],
    ['ORDER for Release of Lien', 'other'],
    ['ORDER granting 25 Motion for Release of Brady Materials', 'other'],
    ['ORDER granting Motion for Bond Exoneration and to disburse funds', 'other'],
    ['ORDER Modifying Conditions of Supervised Release', 'other'],
    ['ORDER: Petitioner shall be released from custody immediately.', 'release'],
    ['ORDER staying release order pending appeal as to Rex Nobody', 'other'],
    ['ORDER vacating 7 Order Setting Conditions of Release', 'other'],
    ['ORDER vacating detention order and granting motion for release', 'release'],
    ['ORDER that Respondents are enjoined from removing Petitioner from the United States', 'stay'],
    ['ORDER granting petition for writ of habeas corpus', 'grant'],
    ['COMMITMENT TO ANOTHER DISTRICT as to Rex Nobody', 'transfer'],
    ['SCHEDULING ORDER as to Rex Nobody', 'scheduling'],
  ])('%s: %s', (text, expected) => {
    expect(orderTypeOf(text, 'order').orderType).toBe(expected);
  });

  it('an order that frees only unless a hearing is held says so', () => {
    const order = orderTypeOf(
      'ORDER: Respondents shall release Petitioner from custody unless a bond hearing is held within 7 days.',
      'order',
    );
    expect(order).toEqual({ orderType: 'release', isUnless: true });
  });
});

describe('what kind of paper an entry is', () => {
  it.each([
    ['Joint MOTION for Extension of Time', 'motion'],
    ['Judge Zelda Z. Zeno: ELECTRONIC ORDER entered granting 5 Motion', 'order'],
    ['STIPULATION AND ORDER of discontinuance', 'order'],
    ['MEMORANDUM ORDER granting petition', 'order'],
    ['Application for Writ of Habeas Corpus ad Prosequendum as to Rex Nobody', 'motion'],
    ['PETITION for Writ of Habeas Corpus, filed by Jane Doe', 'charging'],
    ['SEALED INDICTMENT as to Rex Nobody', 'charging'],
    ['INFORMATION - Felony as to Rex Nobody', 'charging'],
    ['WAIVER OF INDICTMENT by Rex Nobody', 'motion'],
    ['Judgment Returned Executed as to Rex Nobody', 'returned'],
    ['JUDGMENT AND COMMITMENT ISSUED as to Rex Nobody', 'judgment'],
  ])('%s: %s', (text, expected) => {
    expect(entryTypeOf(text)).toBe(expected);
  });
});

describe('whom an entry concerns', () => {
  it.each<[string, string]>([
    [
      'INDICTMENT as to Rex Nobody (1) count(s) 1, 2-4, Viola Somebody (2) count(s) 1.',
      'rex,viola',
    ],
    ['ORDER as to Viola Somebody granting', 'viola'],
    ['ORDER as to Alma Third granting', 'others'],
    ['ORDER as to Supervised Release', 'nobody'],
    ['ORDER OF DETENTION as to Defendant (2)', 'viola'],
    ['ORDER OF DETENTION as to (1)', 'rex'],
    ['MOTION by (1) to continue', 'nobody'],
    ['ORDER Setting Conditions of Release for Material Witness as to Mona Witness', 'others'],
    [
      'ORDER granting Bond Exoneration for Material Witness Mona Witness as to Rex Nobody (1)',
      'others',
    ],
    ['ARREST of Sld Dft 2:25cr9-2', 'viola'],
    ['ARREST of Sld Dft 2:25cr9-7', 'others'],
  ])('%s', (text, expected) => {
    const { whose } = read(text);
    expect(whose.type === 'named' ? whose.persons.map((one) => one.key).join() : whose.type).toBe(
      expected,
    );
  });
});

describe('persons of one docket whose names are nearly the same', () => {
  const alike = [
    { key: 'juan', name: 'Juan Garcia', number: 1, names: [['juan', 'garcia']] },
    { key: 'lopez', name: 'Juan Garcia-Lopez', number: 2, names: [['juan', 'garcia', 'lopez']] },
    { key: 'maria', name: 'Maria Garcia', number: 3, names: [['maria', 'garcia']] },
  ];
  it.each([
    ['Arrest of Juan Garcia-Lopez', 'lopez'],
    ['Arrest of Juan Garcia', 'juan'],
    ['ORDER as to Maria Garcia', 'maria'],
    ['ORDER as to Garcia (3)', 'maria'],
    ['ORDER as to Juan Garcia (1), Juan Garcia-Lopez (2)', 'juan,lopez'],
    ['ORDER as to Garcia', 'juan,maria'],
  ])('%s', (text, expected) => {
    const whose = whoseIs(text, alike);
    expect(whose.type === 'named' ? whose.persons.map((one) => one.key).join() : whose.type).toBe(
      expected,
    );
  });
});

describe('dates of an entry are kept apart', () => {
  it('signed, entered and of the hearing', () => {
    const one = read(
      'ORDER setting Status Conference for 6/2/2025. Signed by Judge Zelda Z. Zeno on 5/12/25. (aa) (Entered: 05/16/2025)',
    );
    expect(one.signed).toEqual({ day: '2025-05-12', written: '5/12/25' });
    expect(one.hearings.map((words) => words.day)).toEqual(['2025-06-02']);
  });

  it('a year of five or three figures is no date and is said', () => {
    expect(
      read('Sentencing set for 5/22/20257 is RESET for 6/26/2025. Signed 2/3/025.').badDates,
    ).toEqual(['5/22/20257', '2/3/025']);
  });
});
