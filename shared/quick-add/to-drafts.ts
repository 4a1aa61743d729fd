import { recordOutcome, recordReset } from '../model/record-reset.ts';
import type { RowOf } from '../model/tables.ts';
import { invariant } from '../result/invariant.ts';
import { claimDraft } from './drafts/claim-draft.ts';
import { bookOutDraft, checkDraft, endedStints, stintDraft } from './drafts/custody-drafts.ts';
import { eventDraft } from './drafts/event-draft.ts';
import { ntaDraft } from './drafts/nta-draft.ts';
import type { LineDraft, Stamp } from './line-draft.ts';
import type { Reading, Understanding } from './reading.ts';

type Context = { readonly newId: () => string; readonly enteredBy: string };

/**
 * Makes the rows of a line that is ready; null for one that is not.
 *
 * @example
 * toDrafts(readLine('nta served 3/3', …), { newId, enteredBy: 'MQ' })
 * //=> { verb: 'proceeding/edit', rows: [{ table: 'proceedings', after }], main }
 */
export function toDrafts(
  { isReady, understanding }: Pick<Reading, 'isReady' | 'understanding'>,
  context: Context,
): LineDraft | null {
  if (!isReady || understanding === null || understanding.view === null) return null;
  const { view, meaning, reset, outcomeOf } = understanding;
  const stamp: Stamp = {
    id: context.newId(),
    matterId: view.matter.id,
    enteredBy: context.enteredBy,
    sources: [...understanding.sources],
  };
  if (reset !== null) return resetDraft(understanding, stamp, context);
  if (outcomeOf !== null && understanding.outcome !== null) {
    const after = recordOutcome(outcomeOf, understanding.outcome, outcomeOf.details.outcome);
    return edited('hearing/outcome', 'events', after);
  }
  switch (meaning.record) {
    case 'nta':
      return ntaDraft(understanding, stamp);
    case 'claim':
      return claimDraft(understanding, stamp);
    case 'stint':
      return stintDraft(understanding, stamp);
    case 'book-out':
      return bookOutDraft(understanding);
    case 'confirmation':
      return checkDraft(understanding, stamp);
    default: {
      const after = eventDraft(understanding, stamp, context.newId);
      return {
        verb: 'event/add',
        rows: [{ table: 'events', after }, ...endedStints(understanding)],
        main: { table: 'events', id: after.id },
      };
    }
  }
}

/** One changed row as an act. */
function edited(verb: string, table: 'events', after: RowOf<'events'>): LineDraft {
  return { verb, rows: [{ table, after }], main: { table, id: after.id } };
}

/** A known hearing gets the new date; one that the record does not know is added with both. */
function resetDraft(
  understanding: Understanding,
  stamp: Stamp,
  { newId, enteredBy }: Context,
): LineDraft {
  const { reset, date } = understanding;
  invariant(reset !== null && date !== null, 'a reset that is ready has a new date');
  const change = {
    as: reset.as,
    newSettingId: newId(),
    date,
    form: date.kind === 'undated' ? ('to-be-determined' as const) : ('exact' as const),
    reason: '',
    notice: stamp.sources[0] ?? null,
    enteredBy,
  };
  if (reset.event !== null)
    return edited('hearing/reset', 'events', recordReset(reset.event, change));
  const first = eventDraft({ ...understanding, date: reset.oldDate ?? date }, stamp, newId);
  const isAttended = first.kind === 'hearing' || first.kind === 'appointment';
  const after = reset.oldDate !== null && isAttended ? recordReset(first, change) : first;
  return edited('event/add', 'events', after);
}
