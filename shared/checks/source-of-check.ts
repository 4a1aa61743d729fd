import { forumOf } from '../model/forum-of-proceeding.ts';
import type { Proceeding } from '../model/proceeding.ts';
import type { Authority } from '../model/record.ts';
import type { OutsideSourceId } from './outside-sources.ts';

/** Where a hearing is looked up. The EOIR line knows nothing of bond, so its clerk is asked. */
export function sourceOfHearing(
  proceeding: Pick<Proceeding, 'kind'> | null,
  hearingType: string,
): OutsideSourceId {
  const kind = proceeding?.kind;
  if (kind === undefined) return 'other';
  switch (forumOf(kind)) {
    case 'immigration-court':
      return kind === 'immigration-bond' || /\bbond\b/i.test(hearingType)
        ? 'immigration-court'
        : 'eoir';
    case 'federal':
      return 'pacer';
    case 'state':
      return 'state-portal';
    case 'none':
      return kind === 'bia-appeal' ? 'eoir' : kind === 'petition-for-review' ? 'pacer' : 'other';
  }
}

/** Where custody by an authority is looked up. */
export function sourceOfCustody(authority: Authority): OutsideSourceId {
  switch (authority) {
    case 'ice':
    case 'cbp':
      return 'ice-locator';
    case 'bop':
      return 'bop-locator';
    case 'state':
    case 'county':
      return 'vinelink';
    case 'usms':
    case 'orr':
    case 'other':
      return 'facility';
  }
}
