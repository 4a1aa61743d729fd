import { nameFacility } from '../custody/facility-names.ts';
import { triggerChoicesOf, type TriggerChoice } from '../docket/trigger-choices.ts';
import type { MatterView } from '../model/matter-view.ts';
import { formatCaseDate } from '../time/format-case-date.ts';

/** The records that a counter may start with: events and stints, newest first. */
export function startChoices(view: MatterView): readonly TriggerChoice[] {
  return triggerChoicesOf(view).flatMap((choice) => {
    if (choice.ref.table === 'events') return [choice];
    const stint = view.stints.find(
      ({ id }) => choice.ref.table === 'stints' && id === choice.ref.id,
    );
    return stint === undefined
      ? []
      : [{ ...choice, label: `${choice.label}, ${nameFacility(stint.facility)}` }];
  });
}

/** The records that may end one: of a stint its book-out, which may not be recorded yet. */
export function endChoices(view: MatterView): readonly TriggerChoice[] {
  return startChoices(view).map((choice) => {
    const stint = view.stints.find(
      ({ id }) => choice.ref.table === 'stints' && id === choice.ref.id,
    );
    if (stint === undefined) return choice;
    const out =
      stint.bookOut === null ? 'not recorded' : formatCaseDate(stint.bookOut, { style: 'table' });
    return { ...choice, label: `Book-out, ${out}, ${nameFacility(stint.facility)}` };
  });
}
