import type { ProceedingKind } from '../../model/proceeding.ts';
import { spell, type Spelled } from './spell.ts';

const appointment = (appointmentType: string, title: string, words: string): readonly Spelled[] =>
  spell({ record: 'appointment', title, appointmentType }, words);

const criminal: readonly ProceedingKind[] = [
  'federal-criminal',
  'state-criminal',
  'county-criminal',
  'municipal-criminal',
];

/** Appointments, notices to appear, arrests, visas, conditions, deadlines, tasks, notes. */
export const otherWords: readonly Spelled[] = [
  ...appointment(
    'biometrics',
    'Biometrics',
    'biometrics|bio|bios|biometrics appointment|biometrics appt|bio appt|fingerprints|asc appointment|asc appt',
  ),
  ...appointment(
    'ICE check-in',
    'ICE check-in',
    'ice check-in|ice checkin|ero check-in|ero checkin|check-in|checkin|ice report|ice reporting|osup check-in|osup report|osup reporting|report to ice|reports to ice|report to ero|reports to ero|check-in with ice|check-in w/ ice|ice appt|ice appointment|ck-in|ice ck-in|ero ck-in|ero appt',
  ),
  ...appointment(
    'ISAP check-in',
    'ISAP check-in',
    'isap|isap check-in|isap checkin|isap visit|isap office visit|isap home visit|isap appt|check-in with isap|check-in w/ isap|bi check-in|atd check-in',
  ),
  ...appointment(
    'credible fear interview',
    'Credible fear interview',
    'cfi|credible fear interview|cf interview|cf iv|credible fear iv|credible fear int',
  ),
  ...appointment(
    'reasonable fear interview',
    'Reasonable fear interview',
    'rfi|reasonable fear interview|rf interview|rf iv|reasonable fear iv',
  ),
  ...appointment(
    'asylum interview',
    'Asylum interview',
    'asylum interview|asylum iv|asylum office interview|i-589 interview|589 interview',
  ),
  ...appointment(
    'USCIS interview',
    'USCIS interview',
    'uscis interview|uscis iv|adjustment interview|aos interview|aos iv|i-130 interview|i-130 iv|130 interview|i-485 interview|i-485 iv|485 interview|485 iv|n-400 interview|n-400 iv|400 interview|natz interview|naturalization interview|marriage interview|stokes interview|i-751 interview|751 interview|uscis appt',
  ),
  ...appointment('oath ceremony', 'Oath ceremony', 'oath ceremony|oath|natz oath'),
  ...appointment(
    'consular interview',
    'Consular interview',
    'consular interview|embassy interview|visa interview|consulate|consulate appt|consular appt',
  ),
  ...appointment(
    'pretrial services interview',
    'Pretrial services interview',
    'psa|pts interview|pretrial services|pretrial services interview|pts|pretrial services appt|psa interview',
  ),
  ...appointment(
    'presentence interview',
    'Presentence interview',
    'psi|psi interview|psr interview|presentence interview|pre-sentence interview',
  ),
  ...appointment(
    'probation',
    'Probation appointment',
    'probation|probation appt|probation appointment|probation visit|probation check-in|po check-in|check-in with po|check-in w/ po|check-in with probation|check-in w/ probation|po visit|uspo|probation meeting',
  ),
  ...appointment(
    'legal visit',
    'Legal visit',
    'legal visit|vtc with|vtc w|video visit|vtc visit|zoom visit|jail visit|attorney visit|client visit|visit|vav|virtual attorney visit|visit client|see client',
  ),
  ...appointment(
    'legal call',
    'Legal call',
    'legal call|attorney call|client call|call with client|jail call',
  ),
  ...appointment(
    'medical',
    'Medical appointment',
    'medical~|medical exam|medical appt|medical appointment|i-693|civil surgeon|psych eval|psych evaluation|psychological eval|psychological evaluation|forensic eval|forensic evaluation|competency eval|competency evaluation|comp eval|comp evaluation',
  ),
  ...appointment(
    'proffer',
    'Proffer',
    'proffer|proffer session|reverse proffer|safety valve proffer|attorney proffer|safety valve interview',
  ),
  ...appointment('', 'Appointment', 'appointment~|appt~|meeting~|meet~|interview~'),
  ...spell({ record: 'nta', title: 'Notice to Appear' }, 'nta|i-862|notice to appear|i862'),
  ...spell(
    { record: 'arrest', title: 'Arrest' },
    'arrest|arrested|arrested by|ice arrest|picked up|apprehended|apprehension|re-arrest|rearrested|arr|arrest by',
  ),
  ...spell(
    { record: 'encounter', title: 'Encounter' },
    'encounter|encountered|inspection|secondary inspection|stopped at|raid|workplace raid|traffic stop|questioned|questioning|inspected',
  ),
  ...spell(
    { record: 'contact', title: 'Contact' },
    'contact with|police contact|ice contact|contact~|contacted by',
  ),
  ...spell(
    { record: 'charge', title: 'Charged', suits: criminal },
    'charged|charge?|charge of|charged with|new charge',
  ),
  ...spell(
    { record: 'charge', title: 'Indictment', suits: criminal },
    'indicted|indictment|indictment returned|indictment filed',
  ),
  ...spell(
    { record: 'charge', title: 'Information', suits: criminal },
    'information filed|charged by information',
  ),
  ...visa('issued', 'Visa issued', 'visa issued|visa granted|visa stamped'),
  ...visa('refused', 'Visa refused', 'visa refused|visa denied|221g'),
  ...visa('cancelled', 'Visa cancelled', 'visa cancelled|visa canceled|visa cancellation'),
  ...visa('revoked', 'Visa revoked', 'visa revoked|visa revocation'),
  ...visa(
    'expired',
    'Visa or status expired',
    'visa expired|status expired|i-94 expired|overstayed since',
  ),
  ...visa(
    'status-granted',
    'Status granted',
    'status granted|tps granted|daca granted|lpr status|green card|admitted as|admitted|ead issued|ead approved|work permit approved|i-94 issued|adjusted to lpr',
  ),
  ...visa(
    'status-ended',
    'Status ended',
    'status ended|status terminated|sevis terminated|sevis termination|daca ended|tps ended|parole ended|parole terminated',
  ),
  ...condition(
    'other',
    'Condition',
    'condition~|conditions~|rel conditions~|release conditions~|cond~|release condition|condition of release',
  ),
  ...condition(
    'monitor',
    'Monitor',
    'gps monitor|ankle monitor|gps ankle monitor|monitor ordered|gps on|smartlink',
  ),
  ...condition('residence', 'Curfew', 'curfew|home detention|home confinement|house arrest'),
  ...condition('contact', 'No contact', 'no contact|no-contact order|stay away order|stay away'),
  ...condition(
    'passport',
    'Passport surrender',
    'surrender passport|passport surrender|passport surrendered',
  ),
  ...condition('passport', 'Passport returned', 'passport returned|passport released'),
  ...condition('travel', 'Travel limit', 'travel restriction|travel limit|no travel'),
  ...condition('reporting', 'Reporting', 'reporting condition|report weekly|report monthly'),
  ...condition('treatment', 'Treatment', 'treatment condition|substance treatment'),
  ...spell(
    { record: 'deadline', title: 'Deadline' },
    'deadline|deadlines|ddl|due|due date|due by|dl|call-up|call-up date|callup|cutoff|cut-off|must file by|file by|last day to|last day for|last day to file',
  ),
  ...spell(
    { record: 'task', title: 'Task' },
    'todo|to-do|task|tickler|tickle|remind|remind me|remind me to|reminder|need to|have to',
  ),
  ...spell(
    { record: 'deadline', title: 'Runs out', keepsWords: true },
    'expires|expire|expires on|exp|expiring|expiration|runs out|expiry',
  ),
  ...spell(
    { record: 'deadline', title: 'Speedy trial', keepsWords: true },
    'speedy trial|speedy trial clock|speedy trial date|speedy trial limit|sta clock|speedy indictment|speedy trial act',
  ),
  // Only as the first word; the word itself stands in the title.
  ...spell(
    { record: 'task', title: 'To do', keepsWords: true },
    'follow up|f/u|file|call|email|e-mail|send|draft|prepare|prep|ask|get|request|obtain|review|schedule|check|mail|text|fax|write|update|submit|serve|research|translate|pay|collect',
  ),
  ...spell(
    { record: 'note', title: 'Noted', keepsWords: true },
    'spoke|talked|met|told|called|emailed|left message|left voicemail|left vm|left a message|left msg|lm|lvm|vm|vm from|voicemail|voicemail from|tc|t/c|call from|email from|e-mail from|text from|text msg|msg from|letter from|client says|family says|sister says|wife says|husband says|mother says',
  ),
  // Facts of a case that no other kind of record keeps: an entry, a removal that ended no custody on record.
  ...spell(
    { record: 'note', title: 'Entry', keepsWords: true },
    'entered us|entered the us|entered usa|entered jfk|entered at|entered via|entered through|entered as|entered w/o inspection|entered without inspection|ewi|entry w/o inspection|entry without inspection|crossed border|reentered|re-entered',
  ),
  ...spell(
    { record: 'note', title: 'Removal carried out', keepsWords: true },
    'self-deported|self deported|left the us',
  ),
  ...spell(
    { record: 'note', title: 'Sent', keepsWords: true },
    'inquiry sent|letter sent|email sent|e-mail sent|request sent|packet sent|fax sent|records request sent|notice sent|copy sent|copies sent|sent letter|sent email|sent inquiry|sent request|sent packet|sent fax|sent copy|sent copies',
  ),
  ...spell({ record: 'note', title: 'Note' }, 'note|nb|fyi|memo to file'),
];

function visa(
  action:
    'issued' | 'refused' | 'cancelled' | 'revoked' | 'expired' | 'status-granted' | 'status-ended',
  title: string,
  words: string,
): readonly Spelled[] {
  return spell({ record: 'visa-action', title, action }, words);
}

function condition(
  category:
    | 'other'
    | 'monitor'
    | 'residence'
    | 'contact'
    | 'passport'
    | 'travel'
    | 'reporting'
    | 'treatment',
  title: string,
  words: string,
): readonly Spelled[] {
  return spell({ record: 'condition', title, category }, words);
}
