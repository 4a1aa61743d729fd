import { authorityNames } from '../../../shared/custody/authority-names.ts';
import { holderSegments } from '../../../shared/custody/holders.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { ProceedingKind } from '../../../shared/model/proceeding.ts';
import type { Authority } from '../../../shared/model/record.ts';
import { isExactDay, type CaseDate } from '../../../shared/time/case-date.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';

/** Authorities that bring their own prisoners to such a forum. */
const immigration: readonly Authority[] = ['ice', 'cbp', 'orr'];
const federal: readonly Authority[] = ['usms', 'bop'];
const local: readonly Authority[] = ['state', 'county'];

const ownHolders: Partial<Readonly<Record<ProceedingKind, readonly Authority[]>>> = {
  'removal-240': immigration,
  'immigration-bond': immigration,
  'expedited-removal': immigration,
  'credible-fear': immigration,
  'reasonable-fear': immigration,
  reinstatement: immigration,
  'withholding-only': immigration,
  'asylum-only': immigration,
  'ice-custody-review': immigration,
  'federal-criminal': federal,
  'supervised-release': federal,
  'state-criminal': local,
  'county-criminal': local,
  'municipal-criminal': local,
};

/**
 * Who holds the client on the day of a hearing, as the file has it, and what that asks of the form.
 * It proposes no writ and no order: whether there is one is for a person to say. Null where nobody
 * holds.
 *
 * @param date of the hearing; one that lies ahead is answered as of today
 * @param kind of the proceeding; null where none is chosen
 */
export function productionHint(
  view: MatterView,
  date: CaseDate | null,
  kind: ProceedingKind | null,
  today: CivilDay,
): string | null {
  const segments = holderSegments(view, today);
  const day = date !== null && isExactDay(date) && date.from < today ? date.from : null;
  const then =
    day === null
      ? segments.at(-1)
      : segments.find((segment) => segment.from <= day && day < segment.to);
  if (then?.state !== 'held') return null;
  const names = then.holders.map((holder) => authorityNames[holder]).join(' and ');
  const own = kind === null ? undefined : ownHolders[kind];
  const isOwn = own !== undefined && then.holders.every((holder) => own.includes(holder));
  return isOwn
    ? `In ${names} custody: say how it brings the client.`
    : `In ${names} custody: a writ, an order, video or a waiver?`;
}
