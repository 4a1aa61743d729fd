import { authorityNames } from '../custody/authority-names.ts';
import type { EventOfKind } from '../model/event.ts';
import { isExactDay } from '../time/case-date.ts';
import { liesBefore } from './ends.ts';
import type { FindingCheck, Seen } from './finding.ts';
import { quoted, record, say } from './words.ts';

type Order = EventOfKind<'order'>;

/** An order to release and one to detain, of the same or a later date, that bind one authority. */
export const ordersConflict: FindingCheck = {
  code: 'orders-conflict',
  name: 'Orders that may conflict',
  find: ({ view }) => {
    const orders = view.events.filter(
      (event): event is Order =>
        event.kind === 'order' &&
        (event.details.force === null || event.details.force === 'in-force'),
    );
    const releases = orders.filter(
      ({ details }) => details.orderType === 'release' || details.orderType === 'bail',
    );
    const detentions = orders.filter(({ details }) => details.orderType === 'detention');
    return releases.flatMap((release) =>
      detentions.flatMap((detention) => seenOf(release, detention)),
    );
  },
};

function seenOf(release: Order, detention: Order): readonly Seen[] {
  const bound = release.details.bindsAuthorities.filter((authority) =>
    detention.details.bindsAuthorities.includes(authority),
  );
  const isOneDay =
    isExactDay(release.date) &&
    isExactDay(detention.date) &&
    release.date.from === detention.date.from;
  const isLater = liesBefore(release.date, detention.date) === 'sure';
  if (bound.length === 0 || !(isOneDay || isLater)) return [];
  const bothInForce = [release, detention].every(({ details }) => details.force === 'in-force');
  const names = bound.map((authority) => authorityNames[authority]).join(' and ');
  return [
    {
      severity: bothInForce ? 'wrong' : 'doubtful',
      sentence: `${quoted(release.title)} (${say(release.date)}) and ${quoted(detention.title)} (${say(detention.date)}) both bind ${names}${bothInForce ? ' and both are marked in force' : '; which of them is in force is not recorded, and they may conflict'}.`,
      records: [record('events', detention), record('events', release)],
      field: 'In force',
    },
  ];
}
