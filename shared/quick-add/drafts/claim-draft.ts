import type { Claim } from '../../model/custody.ts';
import { newRow } from '../../model/new-row.ts';
import { invariant } from '../../result/invariant.ts';
import type { CaseDate } from '../../time/case-date.ts';
import { nameFacility } from '../../custody/facility-names.ts';
import type { Understanding } from '../reading.ts';
import { type LineDraft, noteOf, type Stamp } from '../line-draft.ts';

/**
 * Makes the claim of a line. One that says only how a claim was served or lifted changes the one of
 * its kind that stands; any other is new.
 */
export function claimDraft(understanding: Understanding, stamp: Stamp): LineDraft {
  const { meaning, steps, facility, authority, title } = understanding;
  invariant(meaning.record === 'claim', 'a claim is a claim');
  const dateOf = (...wanted: readonly string[]): CaseDate | null =>
    steps.find(({ step }) => wanted.includes(step))?.date ?? null;
  const lodged = dateOf('lodged', 'issued', 'filed');
  const served = dateOf('served');
  const lifted = dateOf('lifted');
  const known = standingClaim(understanding);
  if (lodged === null && known !== null && (served !== null || lifted !== null)) {
    const after = { ...known, served: served ?? known.served, lifted: lifted ?? known.lifted };
    return {
      verb: 'claim/edit',
      rows: [{ table: 'claims', after }],
      main: { table: 'claims', id: known.id },
    };
  }
  const after = newRow('claims', {
    ...stamp,
    kind: meaning.kind,
    authority: authority ?? meaning.authority,
    with: facility === null ? '' : nameFacility(facility),
    lodged: lodged ?? { kind: 'undated', asTyped: '' },
    served,
    lifted,
    // A claim of no kind of its own is called by its title alone.
    title: meaning.kind === 'other' ? title : noteOf(title, meaning.title),
  });
  return {
    verb: 'claim/add',
    rows: [{ table: 'claims', after }],
    main: { table: 'claims', id: after.id },
  };
}

/** The one claim of the kind that stands; null where none or several do. */
export function standingClaim({
  view,
  meaning,
}: Pick<Understanding, 'view' | 'meaning'>): Claim | null {
  const standing = (view?.claims ?? []).filter(
    ({ archived, lifted, kind, authority }) =>
      !archived &&
      lifted === null &&
      meaning.record === 'claim' &&
      kind === meaning.kind &&
      (kind !== 'other' || authority === meaning.authority),
  );
  return standing.length === 1 ? (standing[0] ?? null) : null;
}
