import type { EventOfKind } from '../model/event.ts';
import type { HolderSegment } from '../custody/holder-segment.ts';
import { canHaveCome } from './ends.ts';
import type { FindingCheck, FindingContext } from './finding.ts';
import { asFarAsKnown, heldOrUnconfirmed } from './held-now.ts';
import { standsToday } from './standing-bars.ts';
import { quoted, record, say } from './words.ts';

/** An order of removal, a client who is or may be in custody, and nothing recorded that bars the removal. */
export const removalOrderWithoutStay: FindingCheck = {
  code: 'removal-order-without-stay',
  name: 'Removal ordered, no stay recorded',
  find: (context) => {
    const { view, today } = context;
    const orders = view.events.filter(
      (event): event is EventOfKind<'order'> =>
        event.kind === 'order' &&
        event.details.orderType === 'removal' &&
        (event.details.force === null || event.details.force === 'in-force') &&
        canHaveCome(event.date, today),
    );
    if (orders.length === 0) return [];
    const piece = heldOrUnconfirmed(context);
    if (piece === null) return [];
    const bars = view.bars
      .filter(({ forbids }) => forbids.includes('removal'))
      .map((bar) => standsToday(bar, today));
    if (bars.includes('sure')) return [];
    const isDoubtful = bars.includes('may');
    return orders.map((order) => ({
      severity: isDoubtful ? 'doubtful' : 'missing',
      sentence: `${quoted(order.title)} (${say(order.date)}): removal is ordered and ${sayCustody(context, piece)}; ${isDoubtful ? 'what bars removal may have ended' : 'no stay or other bar to removal is recorded as in force'}.`,
      records: [record('events', order)],
      field: 'Bars to removal',
    }));
  },
};

function sayCustody(context: FindingContext, piece: HolderSegment): string {
  if (piece.state === 'held') return `the client is held ${asFarAsKnown(context, piece)}`;
  return piece.doubt?.kind === 'not-found'
    ? `the client was not found (${say(piece.doubt.date)})`
    : 'whether the client is held is not known';
}
