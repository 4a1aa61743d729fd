import { authorityNames } from '../custody/authority-names.ts';
import { chargeDetailsSchema } from '../model/charge.ts';
import {
  arrestSchema,
  bondSchema,
  type EventKind,
  type EventOfKind,
  filingSchema,
  orderSchema,
} from '../model/event.ts';
import { hearingDetailsSchema } from '../model/hearing.ts';
import { orNull } from './cell-codec.ts';
import { choiceCell, choicesCell, namesOf } from './choice-cells.ts';
import { dateCell, dayCell } from './date-cells.ts';
import { type DetailField, fieldsOf } from './detail-field.ts';
import { dutyFields } from './duty-fields.ts';
import { bondCell, eventLinkCell } from './link-cells.ts';
import { dollarsCell } from './number-cells.ts';
import { parties } from './parties.ts';
import { countCell, lineCell, proseCell } from './text-cells.ts';

type Details<K extends EventKind> = EventOfKind<K>['details'];
type Attended = Pick<
  Details<'hearing' | 'appointment'>,
  'mode' | 'appearance' | 'link' | 'interpreter' | 'outcome'
>;

const arrest = arrestSchema.shape.details.unwrap().shape;
const charge = chargeDetailsSchema.shape;
const filing = filingSchema.shape.details.unwrap().shape;
const order = orderSchema.shape.details.unwrap().shape;
const bond = bondSchema.shape.details.unwrap().shape;
const hearing = hearingDetailsSchema.shape;

const ofEncounter = fieldsOf<Details<'encounter'>>();
const ofArrest = fieldsOf<Details<'arrest'>>();
const ofVisaAction = fieldsOf<Details<'visa-action'>>();
const ofCharge = fieldsOf<Details<'charge'>>();
const ofFiling = fieldsOf<Details<'filing'>>();
const ofHearing = fieldsOf<Details<'hearing'>>();
const ofAttended = fieldsOf<Attended>();
const ofOrder = fieldsOf<Details<'order'>>();
const ofRelease = fieldsOf<Details<'release'>>();
const ofBond = fieldsOf<Details<'bond'>>();
const ofNote = fieldsOf<Details<'note'>>();

/** What a hearing and an appointment say alike. */
const attendedFields = [
  ofAttended.one('mode', 'How', choiceCell(namesOf(hearing.mode.unwrap().options), 'unknown')),
  ofAttended.one(
    'appearance',
    'Client must appear',
    choiceCell(namesOf(hearing.appearance.unwrap().options), 'unknown'),
  ),
  ofAttended.one('link', 'Link or dial-in', lineCell),
  ofAttended.one('interpreter', 'Interpreter', lineCell),
  ofAttended.one('outcome', 'Outcome', proseCell),
];

/**
 * What the details of each kind of event are called in a table. What has a column of its own on every
 * line (subtype, status, judge, place) is none of them, and neither is what may not leave by a table: who
 * posted a bond, advice on a plea, an attorney's word that nobody must be told.
 */
export const eventFields: { readonly [K in EventKind]: readonly DetailField<Details<K>>[] } = {
  encounter: [ofEncounter.one('agency', 'Agency', lineCell)],
  arrest: [
    ofArrest.one('agency', 'Agency', lineCell),
    ofArrest.one(
      'warrant',
      'Warrant',
      choiceCell(namesOf(arrest.warrant.unwrap().options), 'unknown'),
    ),
  ],
  'visa-action': [
    ofVisaAction.one('visaClass', 'Visa class or status', lineCell),
    ofVisaAction.one('by', 'By', lineCell),
  ],
  charge: [
    ofCharge.one('count', 'Count', countCell, 'count'),
    ofCharge.one('statute', 'Statute', lineCell, 'statute'),
    ofCharge.one(
      'level',
      'Grade',
      choiceCell(namesOf(charge.level.unwrap().options), 'unknown'),
      'grade',
    ),
    ofCharge.one('plea', 'Plea', choiceCell(namesOf(charge.plea.unwrap().options), 'none'), 'plea'),
    ofCharge.one('disposition', 'Outcome of charge', lineCell, 'outcome'),
    ofCharge.one('sentenceImposed', 'Sentence', lineCell, 'sentence'),
    ofCharge.one('sentenceSuspended', 'Of it suspended', lineCell),
    ofCharge.one('sentenceCredit', 'Credit for time', lineCell),
    ofCharge.one(
      'instrument',
      'Charged by',
      choiceCell(namesOf(charge.instrument.unwrap().options, { nta: 'Notice to Appear' }), 'other'),
    ),
    ofCharge.one('offenseOn', 'Date of the offense', orNull(dateCell)),
    ofCharge.one('convictedOn', 'Convicted on', orNull(dateCell)),
    ofCharge.one('vacatedOn', 'Vacated on', orNull(dateCell)),
    ofCharge.one('vacaturGround', 'Ground of the vacatur', lineCell),
  ],
  filing: [
    ofFiling.one(
      'filedBy',
      'Filed by',
      choiceCell(namesOf(filing.filedBy.unwrap().options, parties), 'unknown'),
    ),
    ofFiling.one('enteredOn', 'Entered on', orNull(dayCell)),
    ofFiling.one('served', 'Service', lineCell),
  ],
  hearing: [
    ...attendedFields,
    ofHearing.one(
      'production',
      'How the client gets there',
      choiceCell(namesOf(hearing.production.unwrap().options), 'none-recorded'),
    ),
  ],
  appointment: attendedFields,
  order: [
    ofOrder.one('servedOn', 'Served on', orNull(dateCell), 'served-on'),
    ofOrder.one('bindsAuthorities', 'Binds', choicesCell(authorityNames, [])),
    ofOrder.one(
      'force',
      'Force',
      orNull(choiceCell(namesOf(order.force.unwrap().unwrap().options))),
    ),
    ofOrder.one('supersededBy', 'Superseded by', eventLinkCell),
  ],
  release: [ofRelease.one('from', 'Released from', orNull(choiceCell(authorityNames)))],
  bond: [
    ofBond.one('bondId', 'Bond', orNull(bondCell), 'bond'),
    ofBond.one('amountUsd', 'Amount', orNull(dollarsCell), 'amount'),
    ofBond.one('forum', 'Forum', lineCell),
    ofBond.one('deniedBecause', 'Denied because', proseCell),
    ofBond.one('conditions', 'Conditions of the bond', proseCell),
    ofBond.one(
      'appealedBy',
      'Appealed by',
      orNull(
        choiceCell(
          namesOf(bond.appealedBy.unwrap().unwrap().options, {
            us: parties.us,
            government: parties.government,
          }),
        ),
      ),
    ),
    ofBond.one('releasePlace', 'Released at', lineCell),
  ],
  ...dutyFields,
  note: [ofNote.one('text', 'Text', proseCell, 'text')],
};
