import type { Clash } from '../../../../shared/clashes/clash.ts';
import type { Engagement } from '../../../../shared/clashes/engagement.ts';
import { engagementsOf } from '../../../../shared/clashes/engagements-of.ts';
import { clashesAmong, type ClashOffice } from '../../../../shared/clashes/find-clashes.ts';
import { personSchema } from '../../../../shared/model/person.ts';
import { buildView, day, fromTo, type MatterRows, on } from '../../../builders/matter-view.ts';

export const ET = 'America/New_York';
export const CT = 'America/Chicago';
export const DAY = '2027-01-05';

export const mq = personSchema.parse({ id: 'p1', initials: 'MQ' });
export const jp = personSchema.parse({ id: 'p2', initials: 'JP' });
export const office: ClashOffice = { today: day('2026-11-25'), persons: [mq, jp] };

/** Two courts of Boston, one of Burlington, one whose city nobody recorded, and a docket without a court. */
export const proceedings = [
  { id: 'eoir', kind: 'removal-240', court: court('eoir-boston', 'Boston') },
  { id: 'mad', kind: 'habeas', court: court('mad', 'Boston') },
  { id: 'vtd', kind: 'habeas', court: court('vtd', 'Burlington') },
  { id: 'no-city', kind: 'state-criminal', court: court('bmc', '') },
  { id: 'no-court', kind: 'other' },
];

function court(id: string, city: string) {
  return { id, name: `Court ${id}`, city, zone: ET };
}

type Parts = {
  readonly kind?: 'hearing' | 'appointment';
  readonly date?: object;
  readonly details?: object;
  readonly setting?: object;
} & Record<string, unknown>;

/** A hearing of MQ at nine in Boston's immigration court, unless told otherwise. */
export function attended(id: string, parts: object = {}): object {
  const {
    kind = 'hearing',
    date = on(DAY, '09:00', ET),
    details = {},
    setting = {},
    ...rest
  } = parts as Parts;
  return {
    id,
    kind,
    title: `Title ${id}`,
    proceedingId: 'eoir',
    responsibleAttorney: 'MQ',
    ...rest,
    details: { settings: [{ id: `${id}-s`, date, ...setting }], ...details },
  };
}

/** From one time to another of one day. */
export function fromToTime(time: string, toTime: string): object {
  return { ...fromTo(DAY, DAY), precision: 'time', time, toTime, zone: ET };
}

export function inMatter(id: string, events: readonly object[], more: MatterRows = {}) {
  return buildView({
    proceedings,
    ...more,
    client: { id: `client-${id}`, name: `Client ${id}`, ...more.client },
    matter: { id: `matter-${id}`, ...more.matter },
    events,
  });
}

/** The engagements of one matter of these events. */
export function engaged(...events: readonly object[]): readonly Engagement[] {
  return engagementsOf(inMatter('m', events));
}

/** "overlap, certain", or the kind with its doubts. */
export function told({ kind, certain, doubts }: Clash): string {
  return [kind, ...(certain ? ['certain'] : doubts)].join(', ');
}

/** What is told of the clashes of these events in one matter. */
export function clashing(events: readonly object[], more: Partial<ClashOffice> = {}) {
  return clashesAmong(engaged(...events), { ...office, ...more }).map(told);
}
