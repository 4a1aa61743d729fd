import { buildView, fromTo, type MatterRows, on, stint } from '../builders/matter-view.ts';
import { own, withDeadline } from '../unit/shared/docketing/case.ts';

const ET = 'America/New_York';
const persons = [
  { id: 'person-mq', name: 'Mara Quill', initials: 'MQ', role: 'attorney' },
  { id: 'person-jp', name: 'Jonas Pell', initials: 'JP', role: 'attorney' },
];
const burlington = {
  id: 'vtd',
  name: 'U.S. District Court, District of Vermont',
  shortName: 'D. Vt.',
  city: 'Burlington',
  zone: ET,
};
const notice = [{ kind: 'notice', label: 'Notice of hearing' }];
const checked = (day: string) => ({ by: 'MQ', on: day, against: 'Court’s line', result: 'same' });

function hearing(id: string, title: string, proceedingId: string, setting: object): object {
  return {
    id,
    kind: 'hearing',
    title,
    proceedingId,
    enteredBy: 'MQ',
    sources: notice,
    details: { judge: 'Example', settings: [{ id: `${id}-1`, ...setting }] },
  };
}

const amaya: MatterRows = {
  persons,
  client: { id: 'amaya', name: 'Amaya Sample' },
  matter: {
    id: 'amaya-m',
    title: 'Criminal case and habeas',
    responsibleAttorney: 'person-mq',
    backupAttorney: 'person-jp',
  },
  proceedings: [
    {
      id: 'amaya-criminal',
      kind: 'federal-criminal',
      title: 'Criminal case',
      docketNumber: '2:26-cr-99999',
      court: burlington,
    },
    {
      id: 'amaya-habeas',
      kind: 'habeas',
      title: 'Habeas',
      docketNumber: '2:26-cv-99999',
      court: burlington,
    },
  ],
  events: [
    {
      id: 'amaya-arrest',
      kind: 'arrest',
      title: 'Arrested on the complaint',
      proceedingId: 'amaya-criminal',
      date: on('2026-05-04'),
      sources: [{ kind: 'docket', label: 'Minute entry', entry: '3' }],
    },
    {
      id: 'amaya-reply',
      kind: 'deadline',
      title: 'Reply in support of the petition',
      proceedingId: 'amaya-habeas',
      date: on('2026-05-29'),
      verifiedBy: 'JP',
      details: { setBy: 'order', targetOn: '2026-05-27' },
    },
    hearing('amaya-bail', 'Bail hearing', 'amaya-habeas', {
      date: on('2026-05-26', '10:00', ET),
      check: checked('2026-05-22'),
    }),
    hearing('amaya-status', 'Status conference', 'amaya-criminal', {
      date: on('2026-05-28', '09:00', ET),
      check: checked('2026-05-01'),
    }),
    {
      id: 'amaya-report',
      kind: 'condition',
      title: 'Report any contact with officers within 24 hours',
      proceedingId: 'amaya-criminal',
      date: on('2026-05-06'),
      details: { category: 'contact', reactionHours: 24, imposedBy: 'Magistrate Judge Example' },
    },
    {
      id: 'amaya-contact',
      kind: 'contact',
      title: 'Stopped at a traffic light',
      date: on('2026-05-14', '09:00', ET),
      details: {
        conditionId: 'amaya-report',
        reportedOn: on('2026-05-14', '10:05', ET),
        reportedTo: 'Officer Example',
        reportedHow: 'By telephone',
        proof: 'Call log',
      },
    },
    {
      id: 'amaya-check-in',
      kind: 'condition',
      title: 'Weekly check-in',
      proceedingId: 'amaya-criminal',
      date: on('2026-05-08'),
      details: {
        category: 'check-in',
        recurrence: 'FREQ=WEEKLY',
        reportTo: 'Pretrial services',
        checkIns: ['08', '15', '22'].map((day) => ({
          day: `2026-05-${day}`,
          outcome: 'done',
          at: on(`2026-05-${day}`, '09:10', ET),
          with: 'Officer Example',
          how: 'In person',
          proof: `Receipt of May ${String(Number(day))}`,
        })),
      },
    },
    {
      id: 'amaya-task',
      kind: 'task',
      title: 'Call the sister about the surety',
      date: on('2026-05-26'),
      details: { assignee: 'person-jp' },
    },
  ],
};

const bruno: MatterRows = {
  persons,
  client: { id: 'bruno', name: 'Bruno Sample' },
  matter: { id: 'bruno-m', title: 'Removal and bond', responsibleAttorney: 'person-jp' },
  proceedings: [
    {
      id: 'bruno-removal',
      kind: 'removal-240',
      court: { name: 'Immigration Court, Boston', shortName: 'Imm. Ct.', city: 'Boston', zone: ET },
    },
  ],
  stints: [
    stint('bruno-stint', on('2026-05-12'), null, {
      facility: { name: 'Sample County Jail', city: 'Dover', state: 'NH' },
    }),
  ],
  events: [
    hearing('bruno-bond', 'Bond hearing', 'bruno-removal', {
      date: on('2026-05-27', '13:00', ET),
    }),
    hearing('bruno-master', 'Master calendar hearing', 'bruno-removal', {
      date: on('2026-06-09', '08:30', ET),
      check: checked('2026-05-04'),
    }),
    {
      id: 'bruno-window',
      kind: 'task',
      title: 'Ask for the custody file',
      date: fromTo('2026-05-27', '2026-05-29'),
      details: { assignee: 'person-mq' },
    },
  ],
};

/** The clients of the guide's pages of an office, all of them invented, one with a deadline that a rule counts. */
export const guideOffice: readonly MatterRows[] = [
  {
    ...amaya,
    events: [
      ...(amaya.events ?? []),
      withoutMatter(withDeadline(buildView(amaya), own('amaya-arrest'), 'CR-06').deadline),
    ],
  },
  bruno,
];

/** Rows of a file name no matter. */
function withoutMatter({ matterId: _matter, ...row }: { readonly matterId: string }): object {
  return row;
}
