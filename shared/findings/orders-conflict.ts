import { authorityNames } from '../custody/authority-names.ts';
import type { EventOfKind } from '../model/event.ts';
import { isExactDay } from '../time/case-date.ts';
import { liesBefore } from './ends.ts';
import type { FindingCheck, FindingContext, Seen } from './finding.ts';
import { standsToday } from './standing-bars.ts';
import { quoted, record, say } from './words.ts';

type Order = EventOfKind<'order'>;

/**
 * An order to release and one to detain that bind one authority, and an order to transfer beside a bar
 * to transfer.
 */
export const ordersConflict: FindingCheck = {
  code: 'orders-conflict',
  name: 'Orders that may conflict',
  find: (context) => {
    const orders = context.view.events.filter(
      (event): event is Order => event.kind === 'order' && holds(event),
    );
    const releases = orders.filter(
      ({ details }) => details.orderType === 'release' || details.orderType === 'bail',
    );
    const detentions = orders.filter(({ details }) => details.orderType === 'detention');
    return [
      ...releases.flatMap((release) =>
        detentions.flatMap((detention) => seenOf(release, detention)),
      ),
      ...transfersDespiteBar(context),
    ];
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
  const bothInForce = [release, detention].every(({ details }) => details.force === 'in-force');
  // Where nobody wrote whom an order binds, two of one docket that both hold cannot both be right.
  const isOneDocket =
    bothInForce &&
    release.proceedingId !== null &&
    release.proceedingId === detention.proceedingId &&
    [release, detention].some(({ details }) => details.bindsAuthorities.length === 0);
  const speakOfSame = bound.length > 0 || isOneDocket;
  // Both marked in force, the order of their dates decides nothing.
  if (!speakOfSame || !(isOneDay || isLater || bothInForce)) return [];
  const names = bound.map((authority) => authorityNames[authority]).join(' and ');
  const what = bound.length > 0 ? `bind ${names}` : 'belong to one docket';
  return [
    {
      severity: bothInForce ? 'wrong' : 'doubtful',
      sentence: `${quoted(release.title)} (${say(release.date)}) and ${quoted(detention.title)} (${say(detention.date)}) both ${what}${bothInForce ? ' and both are marked in force' : '; which of them is in force is not recorded, and they may conflict'}.`,
      records: [record('events', detention), record('events', release)],
      field: 'In force',
    },
  ];
}

/** An order to transfer that nobody marked as no more, while a bar to transfer may stand. */
function transfersDespiteBar({ view, today }: FindingContext): readonly Seen[] {
  const bars = view.bars.filter(
    (bar) => bar.forbids.some((what) => what !== 'removal') && standsToday(bar, today) !== 'no',
  );
  return view.events.flatMap((event) =>
    event.kind !== 'order' || event.details.orderType !== 'transfer' || !holds(event)
      ? []
      : bars
          // What was ordered and lifted again before the order is no conflict with it.
          .filter((bar) => bar.expires === null || liesBefore(bar.expires, event.date) !== 'sure')
          .map((bar): Seen => ({
            severity: 'doubtful',
            sentence: `${quoted(event.title)} (${say(event.date)}) orders a transfer, and a bar to ${bar.forbids.includes('transfer') ? 'transfer' : 'transfer out of the district'}${bar.issuedBy === '' ? '' : ` (${bar.issuedBy})`} stands, as far as is recorded.`,
            records: [record('events', event), record('bars', bar)],
            field: 'In force',
          })),
  );
}

function holds({ details }: Order): boolean {
  return details.force === null || details.force === 'in-force';
}
