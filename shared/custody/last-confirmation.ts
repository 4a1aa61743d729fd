import type { Confirmation } from '../model/custody.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { sayCheckTime } from './check-time.ts';
import type { HolderSegment } from './holder-segment.ts';

/**
 * The last check that found the client held as a running piece of the band says; null where nobody
 * looked since it began, or where the piece has an end.
 *
 * @param limit past this day nothing is claimed
 */
export function lastConfirmation(
  view: Pick<MatterView, 'confirmations'>,
  piece: Pick<HolderSegment, 'from' | 'holders' | 'running' | 'state'>,
  limit: CivilDay,
): Confirmation | null {
  if (piece.state !== 'held' || !piece.running) return null;
  return view.confirmations
    .filter(
      ({ archived, result, authority, on }) =>
        !archived &&
        result === 'in-custody' &&
        on <= limit &&
        on >= piece.from &&
        (authority === null || piece.holders.includes(authority)),
    )
    .reduce<Confirmation | null>(
      (last, check) => (last === null || moment(check) >= moment(last) ? check : last),
      null,
    );
}

/**
 * The stamp of a confirmation.
 *
 * @example
 * sayConfirmed(check) //=> 'as confirmed Thu 11/19/2026, 2:10 PM ET'
 */
export function sayConfirmed(check: Confirmation): string {
  return `as confirmed ${sayCheckTime(check)}`;
}

function moment({ on, time = '' }: Confirmation): string {
  return `${on} ${time}`;
}
