import type { EventKind } from '../model/event.ts';
import type { ProceedingKind } from '../model/proceeding.ts';
import type { TriggerPart } from '../model/rule-count.ts';

/** A kind of record that can start a clock. */
export type StartingRecord = EventKind | 'stint' | 'claim' | 'proceeding';

/** One kind of record, and which of its dates, that can be the trigger of a rule. */
export type RuleStart = {
  readonly record: StartingRecord;
  readonly part: TriggerPart;
  /** Dockets in which it can be; missing = any. What belongs to no docket can be in each. */
  readonly in?: readonly ProceedingKind[];
  /** Codes of the record without which it is none. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  /** Codes with which it is likely the trigger and not only possibly. */
  readonly likely?: Readonly<Record<string, readonly string[]>>;
  /** Words in its title, type or document with which it is likely the trigger. */
  readonly says?: RegExp;
};

/** Which records can start a rule. */
export type RuleStarts = {
  readonly ruleId: string;
  /** Why these and no others; of a rule that no record starts, why none does. */
  readonly why: string;
  /** Empty where no record starts it. */
  readonly from: readonly RuleStart[];
};

const federalCriminal = ['federal-criminal', 'supervised-release'] as const;
const criminal = [
  ...federalCriminal,
  'state-criminal',
  'county-criminal',
  'municipal-criminal',
] as const;
const removal = ['removal-240', 'withholding-only', 'asylum-only'] as const;
const immigration = [
  ...removal,
  'immigration-bond',
  'expedited-removal',
  'credible-fear',
  'reasonable-fear',
  'reinstatement',
  'administrative-removal-238b',
] as const;
const orBoard = [...immigration, 'bia-appeal'] as const;

const FIRST_APPEARANCE = /initial appearance|first appearance|rule 5\b/i;
const VERDICT = /verdict|jury|trial/i;
const JUDGMENT = /judgment/i;
const ADMINISTRATIVE_ORDER = /238\s*\(b\)|final administrative removal|\bFARO\b/i;
const ADDRESS = /address|moved?\b|moving|telephone|phone number/i;
const ENTRY = /arriv|entry|entered|admi(ssion|tted)|inspect|parole/i;

const hearing = (says: RegExp, within: readonly ProceedingKind[] = federalCriminal): RuleStart => ({
  record: 'hearing',
  part: 'date',
  in: within,
  says,
});

const removalOrder = (part: TriggerPart = 'date'): RuleStart => ({
  record: 'order',
  part,
  in: orBoard,
  where: { orderType: ['removal', 'denial', 'judgment', 'other'] },
  likely: { orderType: ['removal'] },
});

const none = (ruleId: string, why: string): RuleStarts => ({ ruleId, why, from: [] });

/**
 * Which records can start which rule: the one list, to be read against the rules' own triggers. It
 * proposes and never decides; a rule that is not proposed can still be chosen by hand.
 */
export const RULE_STARTS: readonly RuleStarts[] = [
  none('CR-01', 'The rule gives no number; the six-hour marker stands in the calculator.'),
  {
    ruleId: 'CR-02',
    why: 'A warrantless arrest by whomever on a criminal matter; an arrest on a warrant has its finding already, and one on an immigration warrant is no criminal arrest.',
    from: [
      {
        record: 'arrest',
        part: 'date',
        in: criminal,
        where: { warrant: ['warrantless', 'unknown'] },
        likely: { warrant: ['warrantless'] },
      },
    ],
  },
  {
    ruleId: 'CR-03',
    why: 'The initial appearance, wherever it was held; other hearings only if they were one.',
    from: [hearing(FIRST_APPEARANCE)],
  },
  {
    ruleId: 'CR-04a',
    why: 'The first appearance at which the defense asked for a continuance.',
    from: [hearing(FIRST_APPEARANCE)],
  },
  {
    ruleId: 'CR-04b',
    why: 'The first appearance at which the government asked for a continuance.',
    from: [hearing(FIRST_APPEARANCE)],
  },
  {
    ruleId: 'CR-05',
    why: 'An order of temporary detention; a plain order of detention is none.',
    from: [
      {
        record: 'order',
        part: 'date',
        in: federalCriminal,
        where: { orderType: ['detention', 'other'] },
        says: /temporary detention|3142\s*\(d\)/i,
      },
    ],
  },
  {
    ruleId: 'CR-06',
    why: 'An arrest or a summons on the federal charge; an arrest on an administrative warrant starts nothing here.',
    from: [
      {
        record: 'arrest',
        part: 'date',
        in: federalCriminal,
        where: { warrant: ['judicial-warrant', 'warrantless', 'unknown'] },
      },
      { record: 'filing', part: 'date', in: federalCriminal, says: /summons/i },
    ],
  },
  {
    ruleId: 'CR-07',
    why: 'The later of the indictment or information made public and the first appearance in the charging court: each is offered, and a person takes the later one.',
    from: [
      {
        record: 'charge',
        part: 'date',
        in: federalCriminal,
        where: { instrument: ['indictment', 'information', 'other'] },
        likely: { instrument: ['indictment', 'information'] },
      },
      { record: 'filing', part: 'date', in: federalCriminal, says: /indictment|information/i },
      hearing(/initial appearance|first appearance|arraignment/i),
    ],
  },
  {
    ruleId: 'CR-08',
    why: 'The first appearance through counsel.',
    from: [hearing(/initial appearance|first appearance|rule 5\b|arraignment/i)],
  },
  {
    ruleId: 'CR-09',
    why: 'The book-in into criminal custody, or the order of detention; custody of an immigration authority starts nothing here.',
    from: [
      {
        record: 'stint',
        part: 'date',
        where: { authority: ['usms', 'bop', 'county', 'state', 'other'] },
        likely: { authority: ['usms', 'bop'] },
      },
      {
        record: 'order',
        part: 'date',
        in: federalCriminal,
        where: { orderType: ['detention'] },
      },
    ],
  },
  {
    ruleId: 'CR-09b',
    why: 'The designation as of high risk, as a filing of the government has it.',
    from: [{ record: 'filing', part: 'date', in: federalCriminal, says: /high risk/i }],
  },
  none('CR-10', 'These are spans, recorded as excluded time of the docket.'),
  none('CR-11', 'The rule gives no number.'),
  {
    ruleId: 'CR-12',
    why: 'The day of the verdict or of the discharge of the jury, as a hearing, a filing or an order has it.',
    from: [
      hearing(VERDICT),
      { record: 'filing', part: 'date', in: federalCriminal, says: VERDICT },
      { record: 'order', part: 'date', in: federalCriminal, says: VERDICT },
    ],
  },
  {
    ruleId: 'CR-13',
    why: 'The verdict or finding of guilty; a plea may hold one.',
    from: [
      hearing(/verdict|jury|trial|plea|finding of guilt/i),
      { record: 'charge', part: 'convicted', in: federalCriminal },
      { record: 'filing', part: 'date', in: federalCriminal, says: VERDICT },
    ],
  },
  {
    ruleId: 'CR-14',
    why: 'The entry of the judgment or order, which a filing keeps apart from its day of filing; and the other side’s notice of appeal.',
    from: [
      {
        record: 'order',
        part: 'date',
        in: federalCriminal,
        likely: { orderType: ['judgment'] },
      },
      { record: 'filing', part: 'entered', in: federalCriminal, says: JUDGMENT },
      { record: 'filing', part: 'date', in: federalCriminal, says: /notice of appeal|judgment/i },
    ],
  },
  {
    ruleId: 'CR-15',
    why: 'The oral announcement of the sentence, not the written judgment.',
    from: [hearing(/sentencing/i)],
  },
  {
    ruleId: 'CR-16',
    why: 'The date of sentencing, counted back; the receipt of the report is asked for beside it.',
    from: [hearing(/sentencing/i)],
  },
  {
    ruleId: 'CR-17',
    why: 'Service of the magistrate judge’s order or report, and where no day of service is known the day of the paper itself.',
    from: [
      {
        record: 'order',
        part: 'served',
        in: [...federalCriminal, 'habeas'],
        says: /magistrate|report and recommendation|R&R/i,
      },
      {
        record: 'filing',
        part: 'date',
        in: [...federalCriminal, 'habeas'],
        says: /report and recommendation|R&R|magistrate/i,
      },
    ],
  },
  none('CR-18', 'The rule gives no number.'),
  {
    ruleId: 'CR-19',
    why: 'The day on which the conviction became final is no record of its own: the judgment and the conviction are offered, a person says whether they are that day.',
    from: [
      {
        record: 'order',
        part: 'date',
        in: [...federalCriminal, 'post-conviction'],
        where: { orderType: ['judgment'] },
        says: /final/i,
      },
      {
        record: 'charge',
        part: 'convicted',
        in: [...federalCriminal, 'post-conviction'],
        says: /final/i,
      },
    ],
  },
  none('CR-20', 'The rule gives no date of its own.'),
  {
    ruleId: 'ID-01',
    why: 'A warrantless arrest by immigration officers.',
    from: [
      {
        record: 'arrest',
        part: 'date',
        in: immigration,
        where: { warrant: ['warrantless', 'unknown'] },
        likely: { warrant: ['warrantless'] },
      },
    ],
  },
  {
    ruleId: 'ID-02',
    why: 'The time at which the jail lets the person go: a release from state or county custody, or a bond that was posted there.',
    from: [
      {
        record: 'release',
        part: 'date',
        where: { from: ['state', 'county', 'usms', 'bop', 'other'] },
        likely: { from: ['state', 'county'] },
      },
      { record: 'bond', part: 'date', in: criminal, where: { step: ['posted'] } },
    ],
  },
  none('ID-03', 'The rule gives no number.'),
  {
    ruleId: 'ID-04',
    why: 'The decision of the immigration judge on bond: set or denied; asking, hearing and posting decide nothing.',
    from: [
      { record: 'bond', part: 'date', in: immigration, where: { step: ['set', 'denied'] } },
      {
        record: 'order',
        part: 'date',
        in: immigration,
        where: { orderType: ['bail', 'release', 'detention', 'denial', 'grant', 'other'] },
        says: /bond|custody redetermination/i,
      },
    ],
  },
  {
    ruleId: 'ID-05',
    why: 'An order of the immigration judge that sets bond or releases; the filing of the appeal is asked for beside it.',
    from: [
      { record: 'bond', part: 'date', in: immigration, where: { step: ['set'] } },
      {
        record: 'order',
        part: 'date',
        in: immigration,
        where: { orderType: ['release', 'bail', 'grant'] },
        likely: { orderType: ['release', 'bail'] },
      },
    ],
  },
  none('ID-06', 'The rule gives no number.'),
  {
    ruleId: 'ID-07',
    why: 'The latest of the final order and the release from other custody: each is offered, and a person takes the latest.',
    from: [
      removalOrder(),
      {
        record: 'release',
        part: 'date',
        where: { from: ['state', 'county', 'usms', 'bop', 'other'] },
        says: /removal period/i,
      },
    ],
  },
  {
    ruleId: 'ID-08',
    why: 'The start of the removal period, which begins with the final order unless something later starts it.',
    from: [removalOrder()],
  },
  {
    ruleId: 'ID-08b',
    why: 'The start of the removal period, as for the six months.',
    from: [removalOrder()],
  },
  {
    ruleId: 'ID-09',
    why: 'The negative determination, as an order, a filing or the interview has it.',
    from: [
      {
        record: 'order',
        part: 'date',
        in: ['credible-fear', 'expedited-removal'],
        says: /credible fear|negative/i,
      },
      {
        record: 'filing',
        part: 'date',
        in: ['credible-fear', 'expedited-removal'],
        says: /negative/i,
      },
      {
        record: 'appointment',
        part: 'date',
        in: ['credible-fear', 'expedited-removal'],
        says: /credible fear/i,
      },
    ],
  },
  none('ID-10', 'The rule gives no number.'),
  {
    ruleId: 'ID-11',
    why: 'An order under INA 238(b) and no other order of removal.',
    from: [
      {
        record: 'order',
        part: 'date',
        in: ['administrative-removal-238b', 'withholding-only', 'reasonable-fear'],
        where: { orderType: ['removal', 'other'] },
        likely: { orderType: ['removal'] },
        says: ADMINISTRATIVE_ORDER,
      },
    ],
  },
  {
    ruleId: 'ID-12',
    why: 'The referral to an asylum officer, as a filing or an order has it.',
    from: [
      {
        record: 'filing',
        part: 'date',
        in: ['reasonable-fear', 'reinstatement', 'administrative-removal-238b'],
        says: /referral|reasonable fear/i,
      },
      {
        record: 'order',
        part: 'date',
        in: ['reasonable-fear', 'reinstatement', 'administrative-removal-238b'],
        says: /referral|reasonable fear/i,
      },
    ],
  },
  {
    ruleId: 'ID-13',
    why: 'The filing of Form I-863 with the immigration court.',
    from: [
      {
        record: 'filing',
        part: 'date',
        in: ['reasonable-fear', 'withholding-only'],
        says: /I-?863|notice of referral/i,
      },
    ],
  },
  {
    ruleId: 'ID-14',
    why: 'Service of Form I-851.',
    from: [
      {
        record: 'filing',
        part: 'date',
        in: ['administrative-removal-238b'],
        says: /I-?851|notice of intent/i,
      },
    ],
  },
  {
    ruleId: 'ID-15',
    why: 'The determination that the child is unaccompanied: a meeting with officers may hold it.',
    from: [{ record: 'encounter', part: 'date', says: /unaccompanied/i }],
  },
  {
    ruleId: 'ID-16',
    why: 'The lapse of the automatic stay is no record of its own: the decision on the stay is offered.',
    from: [{ record: 'order', part: 'date', in: orBoard, where: { orderType: ['stay'] } }],
  },
  none('ID-17', 'The rule gives no date of its own.'),
  {
    ruleId: 'IC-01',
    why: 'The last arrival: an encounter at the border or port, or the status given there.',
    from: [
      { record: 'encounter', part: 'date', says: ENTRY },
      {
        record: 'visa-action',
        part: 'date',
        where: { action: ['status-granted', 'other'] },
        says: ENTRY,
      },
    ],
  },
  {
    ruleId: 'IC-02',
    why: 'Service of the Notice to Appear, which the docket keeps; a filing of it only if that is the service.',
    from: [
      { record: 'proceeding', part: 'nta-served', in: removal },
      { record: 'filing', part: 'date', in: removal, says: /notice to appear|\bNTA\b/i },
    ],
  },
  {
    ruleId: 'IC-03',
    why: 'The individual hearing, counted back.',
    from: [hearing(/individual|merits/i, removal)],
  },
  {
    ruleId: 'IC-04',
    why: 'The briefing schedule of the Board, in its text up to 2026-03-08.',
    from: [
      { record: 'order', part: 'date', in: ['bia-appeal'], likely: { orderType: ['scheduling'] } },
      { record: 'filing', part: 'date', in: ['bia-appeal'], says: /briefing schedule/i },
    ],
  },
  {
    ruleId: 'IC-04b',
    why: 'The briefing schedule of the Board since 2026-03-09.',
    from: [
      { record: 'order', part: 'date', in: ['bia-appeal'], likely: { orderType: ['scheduling'] } },
      { record: 'filing', part: 'date', in: ['bia-appeal'], says: /briefing schedule/i },
    ],
  },
  {
    ruleId: 'IC-05',
    why: 'The oral decision, or the mailing or e-notice of a written one: an order by its day or its service; an individual hearing only if the judge decided there.',
    from: [
      {
        record: 'order',
        part: 'date',
        in: removal,
        where: { orderType: ['removal', 'grant', 'denial', 'termination', 'judgment', 'other'] },
        likely: { orderType: ['removal', 'grant', 'denial', 'termination'] },
      },
      {
        record: 'order',
        part: 'served',
        in: removal,
        where: { orderType: ['removal', 'grant', 'denial', 'termination', 'judgment', 'other'] },
      },
      hearing(/oral decision/i, removal),
    ],
  },
  {
    ruleId: 'IC-06',
    why: 'The final administrative order; of the Board by its mailing.',
    from: [removalOrder(), { ...removalOrder('served'), in: ['bia-appeal'] }],
  },
  { ruleId: 'IC-07', why: 'The final administrative order.', from: [removalOrder()] },
  {
    ruleId: 'IC-08',
    why: 'An order of removal that was made in absentia.',
    from: [{ ...removalOrder(), in: removal, says: /absentia/i }],
  },
  {
    ruleId: 'IC-09',
    why: 'The final order of removal, of the judge, of the Board, or under INA 238(b).',
    from: [removalOrder()],
  },
  {
    ruleId: 'IC-10',
    why: 'A grant of voluntary departure.',
    from: [
      {
        record: 'order',
        part: 'date',
        in: orBoard,
        where: { orderType: ['grant', 'other'] },
        says: /voluntary departure/i,
      },
    ],
  },
  {
    ruleId: 'IC-10b',
    why: 'A grant of voluntary departure at the end of proceedings.',
    from: [
      {
        record: 'order',
        part: 'date',
        in: orBoard,
        where: { orderType: ['grant', 'other'] },
        says: /voluntary departure/i,
      },
    ],
  },
  {
    ruleId: 'IC-10c',
    why: 'The master hearing at which the merits date is set.',
    from: [hearing(/master/i, removal)],
  },
  {
    ruleId: 'IC-11',
    why: 'The receipt of a complete I-589.',
    from: [
      {
        record: 'filing',
        part: 'date',
        in: [...removal, 'uscis-application'],
        says: /I-?589|asylum/i,
      },
    ],
  },
  {
    ruleId: 'IC-12',
    why: 'A change of address has no kind of its own: a note may hold it.',
    from: [{ record: 'note', part: 'date', says: ADDRESS }],
  },
  {
    ruleId: 'IC-13',
    why: 'A change of address has no kind of its own: a note may hold it.',
    from: [{ record: 'note', part: 'date', says: ADDRESS }],
  },
  {
    ruleId: 'IC-14',
    why: 'An order under INA 238(b) and no other order of removal.',
    from: [
      {
        record: 'order',
        part: 'date',
        in: ['administrative-removal-238b', 'withholding-only', 'reasonable-fear'],
        where: { orderType: ['removal', 'other'] },
        likely: { orderType: ['removal'] },
        says: ADMINISTRATIVE_ORDER,
      },
    ],
  },
  {
    ruleId: 'IC-15',
    why: 'An entry without registration.',
    from: [{ record: 'encounter', part: 'date', says: ENTRY }],
  },
  none('IC-16', 'The date is the one that the order names: it is recorded on the deadline itself.'),
  {
    ruleId: 'IC-17',
    why: 'Service of the decision of USCIS, or the decision where its service is not known.',
    from: [
      { record: 'order', part: 'served', in: ['uscis-application'] },
      {
        record: 'order',
        part: 'date',
        in: ['uscis-application'],
        likely: { orderType: ['denial'] },
      },
      { record: 'filing', part: 'date', in: ['uscis-application'], says: /denial|decision/i },
    ],
  },
  none('IC-18', 'The rule gives no date of its own.'),
  {
    ruleId: 'IC-19',
    why: 'Service of the unfavorable decision of USCIS, or the decision where its service is not known.',
    from: [
      { record: 'order', part: 'served', in: ['uscis-application'] },
      {
        record: 'order',
        part: 'date',
        in: ['uscis-application'],
        likely: { orderType: ['denial'] },
      },
    ],
  },
  {
    ruleId: 'IC-20',
    why: 'Service of the request for evidence or of the notice of intent to deny.',
    from: [
      {
        record: 'filing',
        part: 'date',
        in: ['uscis-application'],
        says: /request for evidence|\bRFE\b|intent to deny|\bNOID\b/i,
      },
      { record: 'order', part: 'served', in: ['uscis-application'], says: /evidence|intent/i },
    ],
  },
  none('HB-00', 'There is no limitation, and the rule gives no date.'),
  {
    ruleId: 'HB-01',
    why: 'The writ or the order to show cause.',
    from: [
      {
        record: 'order',
        part: 'date',
        in: ['habeas'],
        where: { orderType: ['scheduling', 'other', 'grant'] },
        says: /show cause|\bwrit\b/i,
      },
    ],
  },
  {
    ruleId: 'HB-02',
    why: 'The filing of the return, as a filing has it or as the deadline for it was done.',
    from: [
      {
        record: 'filing',
        part: 'date',
        in: ['habeas'],
        where: { filedBy: ['government', 'unknown'] },
        says: /return|response|answer/i,
      },
      { record: 'deadline', part: 'done', in: ['habeas'], where: { ruleId: ['HB-01'] } },
    ],
  },
  none('HB-03', 'The rule rests on memory and gives no date.'),
  {
    ruleId: 'HB-04',
    why: 'The entry of the judgment or order in a civil case to which the United States is a party.',
    from: [
      {
        record: 'order',
        part: 'date',
        in: ['habeas'],
        likely: { orderType: ['judgment', 'grant', 'denial'] },
      },
      { record: 'filing', part: 'entered', in: ['habeas'], says: JUDGMENT },
    ],
  },
  {
    ruleId: 'RC-01',
    why: 'A contact with law enforcement; the order’s own hours are kept with the condition.',
    from: [{ record: 'contact', part: 'date' }],
  },
  none('RC-02', 'Permission to travel has no date of its own.'),
  none('RC-03', 'The passport is a condition with its own record.'),
  none('RC-04', 'Reporting recurs as directed: it is a condition with its recurrence.'),
  none('RC-05', 'Check-ins recur as directed: they are a condition with its recurrence.'),
  {
    ruleId: 'RC-06',
    why: 'A move or a change of job has no kind of its own: a note may hold it.',
    from: [{ record: 'note', part: 'date', says: /address|moved?\b|moving|job|work/i }],
  },
  none('RC-07', 'The date is the one that the order names: it is recorded on the deadline itself.'),
];
