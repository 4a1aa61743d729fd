import type { Stint } from '../../model/custody.ts';
import type { ImportDoubt } from '../file-reading.ts';

/** How a stint ended by the words of the table, and what must be said of it. */
export type Ending = { readonly endedBy: Stint['endedBy']; readonly doubt: ImportDoubt | null };

/**
 * Reads the release reason of a stint. "Transferred" ends the stint and not the custody, and so does the
 * step to the Marshals or another agency.
 *
 * @example
 * howItEnded('Transferred').endedBy //=> 'transfer'
 */
export function howItEnded(reason: string): Ending {
  const words = reason.slice(0, 200);
  const plain = (endedBy: Stint['endedBy']): Ending => ({ endedBy, doubt: null });
  if (words === '') return plain(null);
  if (/marshal|other agency|criminal custody/i.test(words))
    return {
      endedBy: 'transfer',
      doubt: {
        code: 'detention/other-agency',
        text: `“${words}”: custody goes on with another authority, which this table does not show.`,
      },
    };
  if (/transfer/i.test(words)) return plain('transfer');
  if (/\b(?:died|death|deceased)\b/i.test(words)) return plain('death');
  if (/remov|deport|voluntary (?:departure|return)|expelled|expulsion|withdraw/i.test(words))
    return plain('removal');
  if (
    /parole|recognizance|supervision|bond|releas|humanitarian|OR\/OS|relief|terminat|proceedings/i.test(
      words,
    )
  )
    return plain('release');
  return {
    endedBy: 'unknown',
    doubt: {
      code: 'detention/reason-unknown',
      text: `The reason “${words}” is not known: how the stint ended is open.`,
    },
  };
}
