import type { Counter, Ruler } from '../model/counter.ts';
import type { CaseEvent } from '../model/event.ts';
import type { MatterView } from '../model/matter-view.ts';

/** What a count starts from, as far as a rule is about it. */
type Start = 'arrest' | 'initial-appearance' | 'removal-order';

const rules: readonly (Ruler & { readonly from: Start; readonly ids: readonly string[] })[] = [
  { from: 'arrest', amount: 48, unit: 'hours', ids: ['CR-02', 'ID-01'] },
  { from: 'arrest', amount: 30, unit: 'days', ids: ['CR-06'] },
  { from: 'initial-appearance', amount: 14, unit: 'days', ids: ['CR-03'] },
  { from: 'initial-appearance', amount: 21, unit: 'days', ids: ['CR-03'] },
  { from: 'removal-order', amount: 90, unit: 'days', ids: ['ID-07', 'ID-08b'] },
  { from: 'removal-order', amount: 6, unit: 'months', ids: ['ID-08'] },
  { from: 'removal-order', amount: 180, unit: 'days', ids: ['ID-08b'] },
];

/**
 * The rules of the shipped packs that a mark stands for, to be read: by the record that the counter
 * starts from and the length of the mark. Empty where no rule has such a period. The mark is counted as
 * the counter counts; what the rule gives, only the calculator and the docket compute.
 *
 * @example
 * rulesOfMark(view, sinceOrderOfRemoval, { amount: 6, unit: 'months' }) //=> ['ID-08']
 */
export function rulesOfMark(
  view: MatterView,
  { fromRecord }: Pick<Counter, 'fromRecord'>,
  { amount, unit }: Ruler,
): readonly string[] {
  if (fromRecord?.table !== 'events') return [];
  const start = startOf(view.events.find(({ id }) => id === fromRecord.id));
  return (
    rules.find((one) => one.from === start && one.amount === amount && one.unit === unit)?.ids ?? []
  );
}

function startOf(event: CaseEvent | undefined): Start | null {
  if (event?.kind === 'arrest') return 'arrest';
  if (event?.kind === 'hearing' && /\binitial appearance\b/i.test(event.details.hearingType))
    return 'initial-appearance';
  return event?.kind === 'order' && event.details.orderType === 'removal' ? 'removal-order' : null;
}
