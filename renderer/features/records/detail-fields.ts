import { type EventKind, eventSchema } from '../../../shared/model/event.ts';
import { authorityNames, authorityOrder } from '../../../shared/custody/authority-names.ts';
import { choicesOf } from './schema-choices.ts';
import type { RowField } from './row-field.ts';

const line = (name: string, label: string): RowField => ({ name, label, type: 'line' });
const prose = (name: string, label: string): RowField => ({ name, label, type: 'prose' });
const date = (name: string, label: string): RowField => ({ name, label, type: 'case-date' });
const number = (name: string, label: string, unit: string): RowField => ({
  name,
  label,
  type: 'number',
  unit,
});

/** A choice whose values are the schema's own, in its order; `words` where the value is no word. */
function choice(
  kind: EventKind,
  name: string,
  label: string,
  words: Readonly<Record<string, string>> = {},
): RowField {
  const schema = eventSchema.options.find((option) => option.shape.kind.value === kind);
  return { name, label, type: 'choice', choices: choicesOf(schema?.shape.details, name, words) };
}

const parties = { government: 'The government', court: 'The court', unknown: 'Not known' };

const attended = (kind: 'hearing' | 'appointment'): readonly RowField[] => [
  choice(kind, 'appearance', 'Client must appear'),
  choice(kind, 'mode', 'How'),
  line('place', 'Place or courtroom'),
  line('link', 'Link or dial-in'),
  line('interpreter', 'Interpreter'),
];

/** The fields that each kind adds to what all events have. The names are those of the schemas. */
export const detailFields: Readonly<Record<EventKind, readonly RowField[]>> = {
  hearing: [
    line('hearingType', 'Type of hearing'),
    line('judge', 'Judge'),
    ...attended('hearing'),
    choice('hearing', 'production', 'How the client gets there'),
    prose('outcome', 'Outcome'),
  ],
  appointment: [
    line('appointmentType', 'Type of appointment'),
    line('with', 'With'),
    ...attended('appointment'),
    prose('outcome', 'Outcome'),
  ],
  filing: [
    line('document', 'Document'),
    choice('filing', 'filedBy', 'Filed by', parties),
    line('served', 'Service'),
  ],
  order: [
    choice('order', 'orderType', 'Type of order'),
    line('issuedBy', 'Issued by'),
    choice('order', 'force', 'Force'),
    {
      name: 'bindsAuthorities',
      label: 'Binds',
      type: 'many',
      choices: authorityOrder.map((value) => ({ value, label: authorityNames[value] })),
    },
    date('servedOn', 'Served on'),
  ],
  charge: [
    line('count', 'Count'),
    line('statute', 'Statute'),
    choice('charge', 'level', 'Level'),
    choice('charge', 'instrument', 'Charged by', { nta: 'Notice to Appear' }),
    date('offenseOn', 'Date of the offense'),
    choice('charge', 'plea', 'Plea'),
    line('disposition', 'Disposition'),
    date('convictedOn', 'Convicted on'),
    line('sentenceImposed', 'Sentence imposed'),
    line('sentenceSuspended', 'Of it suspended'),
    line('sentenceCredit', 'Credit for time'),
    date('vacatedOn', 'Vacated on'),
    line('vacaturGround', 'Ground of the vacatur'),
  ],
  arrest: [
    line('agency', 'Agency'),
    line('place', 'Place'),
    choice('arrest', 'warrant', 'Warrant'),
  ],
  encounter: [line('agency', 'Agency'), line('place', 'Place')],
  'visa-action': [
    choice('visa-action', 'action', 'Action'),
    line('visaClass', 'Visa class or status'),
    line('by', 'By'),
  ],
  release: [
    choice('release', 'from', 'Released from the custody of', authorityNames),
    choice('release', 'how', 'How'),
    line('place', 'Place'),
  ],
  bond: [
    choice('bond', 'step', 'Step'),
    line('forum', 'Forum'),
    number('amountUsd', 'Amount', 'US dollars'),
    prose('deniedBecause', 'Denied because'),
    prose('conditions', 'Conditions of the bond'),
    choice('bond', 'appealedBy', 'Appealed by', { us: 'Us', government: 'The government' }),
    line('postedBy', 'Posted by (confidential, never printed)'),
    line('releasePlace', 'Released at'),
  ],
  condition: [
    choice('condition', 'status', 'Status'),
    choice('condition', 'category', 'About'),
    prose('text', 'Words of the order'),
    line('imposedBy', 'Imposed by'),
    line('reportTo', 'Report to'),
    date('until', 'Binds until'),
    number('reactionHours', 'Report within', 'hours'),
  ],
  contact: [
    line('with', 'Contact with'),
    line('place', 'Place'),
    date('reportedOn', 'Reported'),
    line('reportedTo', 'Reported to'),
    line('proof', 'Proof'),
  ],
  deadline: [
    choice('deadline', 'status', 'Status'),
    choice('deadline', 'setBy', 'Set by', { order: 'A court order', rule: 'A rule', hand: 'Us' }),
    choice('deadline', 'binds', 'Binds', parties),
    line('ruleId', 'Rule'),
    line('proof', 'Proof that it is done'),
  ],
  task: [
    choice('task', 'status', 'Status'),
    line('offset', 'Distance from its trigger, such as +30d'),
  ],
  note: [prose('text', 'Text')],
};
