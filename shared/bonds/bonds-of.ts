import { capital } from '../model/capital.ts';
import type { EventOfKind } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import { compareDateKeys, dateSortKey } from '../time/date-order.ts';

export type BondStep = EventOfKind<'bond'>;
export type StepName = BondStep['details']['step'];

/** One bond: what was asked, decided, posted and what became of it. */
export type Bond = {
  /** The id that its steps share, or that of its only step. */
  readonly id: string;
  /** In order; at least one. */
  readonly steps: readonly [BondStep, ...BondStep[]];
  /** Its forum, as the last step that names one. */
  readonly forum: string;
  readonly proceedingId: string | null;
  readonly standing: BondStanding;
};

/** How a bond stands as its last steps say; "set" is never "posted". */
export type BondStanding = {
  readonly kind:
    'open' | 'set' | 'denied' | 'held-up' | 'posted' | 'released' | 'breached' | 'cancelled';
  readonly says: string;
};

/** The steps in the order in which they usually follow each other. */
export const stepOrder: readonly StepName[] = [
  'asked',
  'heard',
  'set',
  'denied',
  'appealed',
  'stayed',
  'posted',
  'released',
  'breached',
  'cancelled',
];

/** What steps are called. */
export const stepNames: Readonly<Record<StepName, string>> = {
  asked: 'Asked',
  heard: 'Heard',
  set: 'Set',
  denied: 'Denied',
  appealed: 'Appealed',
  stayed: 'Stayed',
  posted: 'Posted',
  released: 'Released',
  breached: 'Breached',
  cancelled: 'Cancelled',
};

/** The bonds of a matter, by their first step; archived steps are left out. */
export function bondsOf(view: MatterView): readonly Bond[] {
  const groups = new Map<string, BondStep[]>();
  for (const event of view.events) {
    if (event.kind !== 'bond' || event.archived) continue;
    const key = event.details.bondId ?? event.id;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  return [...groups]
    .flatMap(([id, unsorted]): readonly Bond[] => {
      const [first, ...rest] = unsorted.toSorted(compareSteps);
      if (first === undefined) return [];
      const steps = [first, ...rest] as const;
      const last = (has: (step: BondStep) => boolean) => steps.findLast(has);
      return [
        {
          id,
          steps,
          forum: last(({ details }) => details.forum !== '')?.details.forum ?? '',
          proceedingId: last(({ proceedingId }) => proceedingId !== null)?.proceedingId ?? null,
          standing: standingOf(steps),
        },
      ];
    })
    .sort((one, other) => compareSteps(one.steps[0], other.steps[0]));
}

/** Steps that usually come next, after the last one; the others can be chosen as well. */
export function nextSteps(bond: Bond | null): readonly StepName[] {
  if (bond === null) return ['asked', 'heard', 'set', 'denied'];
  switch (bond.steps.at(-1)?.details.step) {
    case 'asked':
      return ['heard', 'set', 'denied'];
    case 'heard':
      return ['set', 'denied'];
    case 'set':
      return ['posted', 'appealed', 'stayed', 'heard'];
    case 'denied':
      return ['appealed', 'asked'];
    case 'appealed':
      return ['stayed', 'set', 'denied', 'posted'];
    case 'stayed':
      return ['set', 'denied', 'posted'];
    case 'posted':
      return ['released', 'breached', 'cancelled'];
    case 'released':
      return ['breached', 'cancelled'];
    default:
      return ['cancelled', 'asked'];
  }
}

/**
 * An amount as people write it.
 *
 * @example
 * sayAmount(7500) //=> '$7,500'
 */
export function sayAmount(amountUsd: number): string {
  const digits = Number.isInteger(amountUsd) ? 0 : 2;
  return `$${amountUsd.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: 2 })}`;
}

/** By date, then the user's order, then as steps usually follow each other. */
function compareSteps(one: BondStep, other: BondStep): number {
  return (
    compareDateKeys(dateSortKey(one.date), dateSortKey(other.date), one.order - other.order) ||
    stepOrder.indexOf(one.details.step) - stepOrder.indexOf(other.details.step) ||
    (one.id < other.id ? -1 : 1)
  );
}

/** Only what follows the last decision counts: a bond that was posted and then denied is denied. */
function standingOf(steps: readonly BondStep[]): BondStanding {
  const at = steps.findLastIndex(({ details }) => ['set', 'denied'].includes(details.step));
  const decision = steps[at];
  const since = steps.slice(at + 1);
  const ended = since.findLast(({ details }) =>
    ['posted', 'released', 'breached', 'cancelled'].includes(details.step),
  );
  switch (ended?.details.step) {
    case 'posted':
      return { kind: 'posted', says: 'Posted; no release is recorded' };
    case 'released':
      return { kind: 'released', says: 'Posted and released' };
    case 'breached':
      return { kind: 'breached', says: 'Breach recorded' };
    case 'cancelled':
      return { kind: 'cancelled', says: 'Cancelled' };
    default:
  }
  const hold = since.findLast(({ details }) => ['appealed', 'stayed'].includes(details.step));
  const decided = decision === undefined ? '' : sayDecision(decision);
  if (hold !== undefined) {
    const held = hold.details.step === 'stayed' ? 'stayed' : `appealed${sayBy(hold)}`;
    return {
      kind: 'held-up',
      says: capital(
        [decided, held, ...(decision?.details.step === 'set' ? ['not posted'] : [])]
          .filter((part) => part !== '')
          .join(', '),
      ),
    };
  }
  if (decision?.details.step === 'set')
    return { kind: 'set', says: capital(`${decided}, not posted`) };
  if (decision !== undefined) return { kind: 'denied', says: capital(decided) };
  const isHeard = steps.some(({ details }) => details.step === 'heard');
  return { kind: 'open', says: `${isHeard ? 'Heard' : 'Asked'}, not decided` };
}

function sayDecision({ details }: BondStep): string {
  if (details.step === 'denied') return 'denied';
  return details.amountUsd === null
    ? 'set, amount not recorded'
    : `set at ${sayAmount(details.amountUsd)}`;
}

function sayBy({ details }: BondStep): string {
  switch (details.appealedBy) {
    case 'us':
      return ' by us';
    case 'government':
      return ' by the government';
    case 'both':
      return ' by both sides';
    case null:
      return '';
  }
}
