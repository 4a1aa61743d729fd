import { authorityNames } from '../custody/authority-names.ts';
import type { FindingCheck } from './finding.ts';
import { heldNow } from './held-now.ts';
import { quoted, record, say } from './words.ts';

/** The last word of the record: an order to release speaks, and somebody still holds. */
export const orderedReleasedStillHeld: FindingCheck = {
  code: 'ordered-released-still-held',
  name: 'Ordered released but still held',
  find: (context) => {
    const held = heldNow(context);
    const order = held?.orderedReleased ?? null;
    if (held === null || order === null) return [];
    const holders = held.holders.map((authority) => authorityNames[authority]).join(' and ');
    return [
      {
        severity: 'wrong',
        sentence: `${quoted(order.title)} (${say(order.date)}) orders release, and ${holders} still holds the client, as far as is recorded.`,
        records: [record('events', order)],
        field: 'In force',
      },
    ];
  },
};
