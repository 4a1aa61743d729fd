import fc from 'fast-check';
import {
  type CaseEvent,
  type EventKind,
  eventKinds,
  eventSchema,
} from '../../shared/model/event.ts';
import { anyFileDate, hostileLine } from './any-matter-file.ts';
import { on } from './matter-view.ts';

/** A value for every field that the details of a kind have, each other than its default. */
const filledDetails: Readonly<Record<EventKind, Readonly<Record<string, unknown>>>> = {
  encounter: { agency: 'CBP', place: 'Logan Airport' },
  arrest: { agency: 'HSI', place: 'Courthouse steps', warrant: 'judicial-warrant' },
  'visa-action': { action: 'cancelled', visaClass: 'J-1', by: 'Consular officer' },
  charge: {
    count: '1',
    statute: '18 USC 545',
    level: 'felony',
    instrument: 'indictment',
    convictedOn: on('2025-05'),
    sentenceSuspended: '6 months',
    sentenceCredit: '40 days',
    vacatedOn: on('2025-09-01'),
    vacaturGround: 'Padilla; ineffective "advice"',
    offenseOn: on('2025-02-16'),
    plea: 'not-guilty',
    disposition: 'Pending',
    sentenceImposed: '12 months',
  },
  filing: {
    document: 'Petition',
    filedBy: 'us',
    enteredOn: '2025-02-20',
    served: 'By mail on the clerk',
  },
  hearing: {
    appearance: 'required',
    mode: 'video',
    place: 'Courtroom 3',
    link: 'room 12',
    interpreter: 'Russian',
    outcome: 'Granted from the bench',
    hearingType: 'Bail',
    judge: 'Judge Example',
    production: 'writ',
  },
  appointment: {
    appearance: 'waived',
    mode: 'in-person',
    place: 'Field office',
    appointmentType: 'ISAP check-in',
    with: 'Officer Example',
    outcome: 'Next in June',
  },
  order: {
    orderType: 'release',
    issuedBy: 'Judge Example',
    bindsAuthorities: ['ice'],
    servedOn: on('2025-03-01'),
    force: 'in-force',
  },
  release: { from: 'ice', how: 'bond', place: 'Burlington' },
  bond: {
    bondId: 'bond-7',
    forum: 'Immigration court',
    step: 'posted',
    amountUsd: 7500,
    deniedBecause: 'Flight risk',
    conditions: 'Report monthly',
    appealedBy: 'government',
    postedBy: 'An aunt',
    releasePlace: 'Burlington',
  },
  condition: {
    status: 'excused',
    category: 'travel',
    text: 'Stay in Massachusetts',
    imposedBy: 'Judge Example',
    reportTo: 'Pretrial officer',
    until: on('2025-12-01'),
    reactionHours: 24,
    recurrence: 'FREQ=WEEKLY;BYDAY=MO',
    checkIns: [
      {
        day: '2025-06-02',
        outcome: 'done',
        at: on('2025-06-02'),
        with: 'Officer',
        proof: 'Receipt',
      },
      { day: '2025-06-09', outcome: 'other-day', insteadOn: '2025-06-10', how: 'Telephone' },
    ],
    allegedBy: 'Pretrial services',
  },
  contact: {
    with: 'Local police',
    place: 'Main Street',
    reportedOn: on('2025-06-01'),
    reportedTo: 'Pretrial officer',
    reportedHow: 'By telephone',
    proof: 'E-mail',
    noReport: { because: 'The officer was there', by: 'MQ', on: '2025-06-01' },
  },
  deadline: {
    status: 'done',
    setBy: 'rule',
    binds: 'us',
    ruleId: 'frap-4',
    packVersion: '2026-01',
    computed: '2025-07-01',
    safe: '2025-06-30',
    alternatives: [
      { on: '2025-07-03', reason: 'Mailed' },
      { on: '2025-07-05', reason: 'Clerk: closed; next day' },
    ],
    count: {
      ruleVersion: 2,
      dateKey: 'notice',
      part: 'served',
      given: {
        time: '09:30',
        zone: 'America/New_York',
        custody: 'detained',
        courtId: 'mad',
        service: 'mail',
        otherDays: [{ key: 'entry', on: '2025-06-01' }],
      },
      targetDays: 3,
      orderedOn: '2025-07-02',
      orderedHour: { time: '17:00', zone: 'America/New_York' },
      computedAt: '2025-07-01T17:00-04:00',
      safeAt: '2025-06-30T17:00-04:00',
      doubts: ['disputed', 'trigger-not-exact'],
    },
    doneTime: '16:45',
    targetOn: '2025-06-25',
    editedByHand: true,
    doneOn: '2025-06-24',
    proof: 'Receipt',
  },
  task: { status: 'done', assignee: 'MQ', offset: '+30d', doneOn: '2025-06-24' },
  note: { text: 'Family will call' },
};

const anySetting = fc.record({
  date: anyFileDate,
  status: fc.constantFrom('set', 'held', 'reset', 'continued', 'vacated'),
  reason: fc.constantFrom('', 'Interpreter not available'),
  judge: fc.constantFrom('', 'Judge Other'),
  place: fc.constantFrom('', 'Courtroom 9'),
  madeOn: fc.constantFrom(null, on('2025-01-02')),
  servedOn: fc.constantFrom(null, on('2025-01-03', '10:00', 'America/Chicago')),
  servedHow: fc.constantFrom('', 'By e-mail'),
  notice: fc.constantFrom(null, { kind: 'notice', label: 'Notice of hearing' }),
});

const anySettings = fc
  .tuple(fc.array(anySetting, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([settings, linked]) =>
    settings.map((setting, index) => ({
      ...setting,
      id: `setting-${String(index)}`,
      form:
        'kind' in setting.date && setting.date.kind === 'undated' ? 'to-be-determined' : 'exact',
      replacedBy: linked && index + 1 < settings.length ? `setting-${String(index + 1)}` : null,
    })),
  );

/** Any event of a kind, with any of its details filled in. */
export function anyEventOf(kind: EventKind, id: string): fc.Arbitrary<CaseEvent> {
  const isAttended = kind === 'hearing' || kind === 'appointment';
  return fc
    .record({
      title: fc.constantFrom('Bail hearing', 'Petition', 'Order of release'),
      standing: fc.constantFrom('undisputed', 'disputed-by-us', 'unsure'),
      note: hostileLine,
      restricted: fc.constantFrom([], ['asylum'], ['sealed']),
      doNotDisclose: fc.boolean(),
      verifiedBy: fc.constantFrom(null, 'MQ'),
      responsibleAttorney: fc.constantFrom('', 'JP', 'MQ'),
      milestone: fc.constantFrom(null, true, false),
      sources: fc.array(
        fc.record({
          kind: fc.constantFrom('docket', 'client'),
          label: fc.constantFrom('Docket entry', 'Call', 'Notice'),
          dateAsStated: fc.constantFrom('', 'on or about Feb 16'),
        }),
        { maxLength: 3 },
      ),
      details: fc
        .subarray(Object.entries(filledDetails[kind]))
        .map((entries) => Object.fromEntries(entries)),
      date: anyFileDate,
      settings: anySettings,
    })
    .map(({ date, settings, details, ...rest }) =>
      eventSchema.parse({
        ...rest,
        id,
        matterId: 'matter-1',
        kind,
        ...(isAttended ? { details: { ...details, settings } } : { date, details }),
      }),
    );
}

/** Any event of any kind. */
export function anyEvent(id: string): fc.Arbitrary<CaseEvent> {
  return fc.constantFrom(...eventKinds).chain((kind) => anyEventOf(kind, id));
}
