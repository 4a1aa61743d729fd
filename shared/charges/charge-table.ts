import type { EventOfKind } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';
import { compareCaseDates } from '../time/date-order.ts';

export type Charge = EventOfKind<'charge'>;

/** A charge in its table. */
export type ChargeLine = {
  readonly charge: Charge;
  /** Another record of the same count stands beside it. */
  readonly isTwin: boolean;
  /** In what the records of this count differ: "statute", "plea". */
  readonly differs: readonly string[];
};

/** The charges of one docket; null = those that belong to none. */
export type ChargeGroup = {
  readonly proceedingId: string | null;
  readonly lines: readonly ChargeLine[];
};

const compared = [
  ['title', 'title'],
  ['statute', 'statute'],
  ['level', 'level'],
  ['plea', 'plea'],
  ['disposition', 'disposition'],
  ['sentenceImposed', 'sentence'],
] as const;

/**
 * The charges of a matter, docket by docket in the order of its lanes: by the day of the instrument, then
 * by count. Records of one count of one instrument, as two sources tell it, stand side by side with
 * what they differ in; nothing of either is dropped.
 */
export function chargeGroups(view: MatterView): readonly ChargeGroup[] {
  const charges = view.events.filter(
    (event): event is Charge => event.kind === 'charge' && !event.archived,
  );
  const dockets = view.proceedings
    .filter(({ archived, id }) => !archived || charges.some((one) => one.proceedingId === id))
    .toSorted((one, other) => one.order - other.order);
  return [...dockets.map(({ id }) => id), null].flatMap((proceedingId) => {
    const own = charges.filter((charge) => charge.proceedingId === proceedingId);
    return own.length === 0 ? [] : [{ proceedingId, lines: linesOf(own) }];
  });
}

function linesOf(charges: readonly Charge[]): readonly ChargeLine[] {
  const sorted = charges.toSorted(compareCharges);
  const byCount = new Map<string, Charge[]>();
  for (const charge of sorted) {
    const key = countKey(charge) ?? charge.id;
    const twins = byCount.get(key);
    if (twins === undefined) byCount.set(key, [charge]);
    else twins.push(charge);
  }
  return [...byCount.values()].flatMap((twins) => {
    const differs = compared
      .filter(([field]) => new Set(twins.map((one) => fieldOf(one, field))).size > 1)
      .map(([, name]) => name);
    return twins.map((charge) => ({ charge, isTwin: twins.length > 1, differs }));
  });
}

/** One count of one kind of instrument; null where no count is written. */
function countKey({ details }: Charge): string | null {
  const count = details.count
    .toLowerCase()
    .replace(/\bcounts?\b/g, '')
    .trim();
  if (count === '') return null;
  const number = words.indexOf(count) + 1 || Number(count) || null;
  return `${details.instrument} ${number === null ? count : String(number)}`;
}

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function fieldOf(charge: Charge, field: (typeof compared)[number][0]): string {
  const text = field === 'title' ? charge.title : charge.details[field];
  return text.toLowerCase().replace(/[\s.§]+/g, '');
}

function compareCharges(one: Charge, other: Charge): number {
  return (
    compareCaseDates(one.date, other.date) ||
    one.details.count.localeCompare(other.details.count, 'en-US', { numeric: true }) ||
    one.order - other.order ||
    (one.id < other.id ? -1 : 1)
  );
}
