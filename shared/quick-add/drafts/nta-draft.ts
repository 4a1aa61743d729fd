import { newRow } from '../../model/new-row.ts';
import type { Proceeding } from '../../model/proceeding.ts';
import type { Understanding } from '../reading.ts';
import { isOtherInImmigrationCourt } from '../resolve-proceeding.ts';
import type { LineDraft, Stamp } from '../line-draft.ts';

/** Writes the dates of a Notice to Appear on the removal proceedings; adds these where there are none. */
export function ntaDraft(understanding: Understanding, stamp: Stamp): LineDraft {
  const { steps, sources } = understanding;
  const dates: Partial<Pick<Proceeding, 'ntaIssued' | 'ntaServed' | 'ntaFiled'>> = {};
  for (const { step, date } of steps) {
    if (step === 'issued') dates.ntaIssued = date;
    if (step === 'served') dates.ntaServed = date;
    if (step === 'filed') dates.ntaFiled = date;
  }
  const known = ntaProceeding(understanding);
  const after =
    known === null
      ? newRow('proceedings', { ...stamp, kind: 'removal-240', ...dates })
      : { ...known, ...dates, sources: [...known.sources, ...sources] };
  return {
    verb: known === null ? 'proceeding/add' : 'proceeding/edit',
    rows: [{ table: 'proceedings', after }],
    main: { table: 'proceedings', id: after.id },
  };
}

/** The removal proceedings that a Notice to Appear began: the docket named, else the only open one. */
export function ntaProceeding({
  view,
  proceeding,
}: Pick<Understanding, 'view' | 'proceeding'>): Proceeding | null {
  if (proceeding !== null) return proceeding;
  const removal = (view?.proceedings ?? []).filter(
    (one) => !one.archived && (one.kind === 'removal-240' || isOtherInImmigrationCourt(one)),
  );
  const open = removal.filter(({ closedOn }) => closedOn === null);
  const [first = null] = open.length > 0 ? open : removal;
  return first;
}
