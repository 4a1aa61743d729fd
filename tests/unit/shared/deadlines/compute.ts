import { computeByText } from '../../../../shared/deadlines/compute-deadlines.ts';
import { type Deadline } from '../../../../shared/deadlines/deadline.ts';
import { type DeadlineInputs, onlyDay } from '../../../../shared/deadlines/inputs.ts';
import { type Moment, momentText } from '../../../../shared/deadlines/moment.ts';
import { shippedPacks } from '../../../../shared/deadlines/packs/all-packs.ts';
import { day, valueOf } from '../time/dates.ts';

/** Every date of a shipped rule for a trigger on a day. */
export function datesOf(
  rule: string,
  on: string,
  inputs: Partial<DeadlineInputs> = {},
): readonly Deadline[] {
  return valueOf(computeByText(shippedPacks(), rule, { ...onlyDay(day(on)), ...inputs }));
}

/** The first of them. */
export function dateOf(rule: string, on: string, inputs: Partial<DeadlineInputs> = {}): Deadline {
  const [first] = datesOf(rule, on, inputs);
  if (first === undefined) throw new Error('No date');
  return first;
}

/** As other programs read it. */
export function text(moment: Moment | null): string | null {
  return moment === null ? null : momentText(moment);
}
