import { authorityNames } from '../custody/authority-names.ts';
import { custodyAsOf } from '../custody/custody-as-of.ts';
import type { HolderSegment } from '../custody/holder-segment.ts';
import type { MatterView } from '../model/matter-view.ts';
import type { Authority } from '../model/record.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';

/** Whether the client was held, as far as the file knows, and by what it says so. */
export type CustodyThen = {
  /** Null where the file does not know. */
  readonly value: 'detained' | 'not-detained' | null;
  readonly says: string;
};

/** Whose custody a docket's clocks speak of; null = anybody's. */
export type CustodyOf = 'criminal' | 'immigration' | null;

const immigration: readonly Authority[] = ['ice', 'cbp', 'orr'];
const criminal: readonly Authority[] = ['usms', 'bop', 'state', 'county'];

/** Whether an authority's custody is the one that a clock speaks of. */
export function isCustodyOf(authority: Authority, of: CustodyOf): boolean {
  return of === null || (of === 'criminal' ? criminal : immigration).includes(authority);
}

/**
 * Whether the client was held on every day of a stretch. It is unknown where the file is silent or in
 * doubt, on the very day of a release, past the day through which its facts are current, and where
 * another kind of authority held than the one that the clock speaks of.
 *
 * @param from, to both included; equal for one day
 */
export function custodyThen(view: MatterView, { from, to, of, today }: Asked): CustodyThen {
  const segments = custodyAsOf(view, today).holders();
  const first = segments[0];
  const last = segments.at(-1);
  if (first === undefined || last === undefined)
    return unknown('the file has no record of custody');
  const limit = view.matter.factsCurrentThrough;
  const end = limit !== null && limit < today ? limit : today;
  if (to > end)
    return unknown(
      limit === null || limit >= today
        ? `${say(to)} lies ahead`
        : `the file claims nothing after ${say(limit)}, the day through which its facts are current`,
    );
  if (from < first.from)
    return unknown(`the file says nothing of custody before ${say(first.from)}`);
  const touched = segments.filter((one) => one.from <= to && (one.to > from || one === last));
  const states = touched.map((one) => stateIn(one, { from, to, of, limit }));
  const [one, ...others] = states;
  if (one === undefined) return unknown(`the file says nothing of custody on ${say(from)}`);
  const other = others.find(({ value }) => value !== one.value);
  if (other !== undefined) return unknown('custody changed within the days that the date can mean');
  if (one.value === 'not-detained' && segments.some((piece) => endsOn(piece, from)))
    return unknown(`custody ended on ${say(from)} itself`);
  return one;
}

type Asked = {
  readonly from: CivilDay;
  readonly to: CivilDay;
  readonly of: CustodyOf;
  readonly today: CivilDay;
};

function endsOn({ state, to }: HolderSegment, day: CivilDay): boolean {
  return state === 'held' && to === day;
}

function stateIn(
  segment: HolderSegment,
  { from, to, of, limit }: Pick<Asked, 'from' | 'to' | 'of'> & { readonly limit: CivilDay | null },
): CustodyThen {
  const { state, holders, running, confirmedTo, solidFrom, solidTo } = segment;
  if (state === 'released')
    return segment.from > from && from < solidFrom
      ? unknown('the day on which custody ended is not exact')
      : {
          value: 'not-detained',
          says: `by the record of custody, which ended by ${say(segment.from)}`,
        };
  if (state !== 'held') return unknown(`what the file says of custody on ${say(from)} is in doubt`);
  const begins = segment.from > from ? segment.from : from;
  const ends = segment.to < to ? segment.to : to;
  if (begins < solidFrom || (ends > solidTo && !running))
    return unknown('the days on which this custody began or ended are not exact');
  if (running && limit === null && confirmedTo !== null && ends > confirmedTo)
    return unknown(
      `custody without a recorded end was last confirmed on ${say(confirmedTo)}, and no day is given through which the facts are current`,
    );
  const who = holders.map((one) => authorityNames[one]).join(' and ');
  const fits = of === null ? holders : holders.filter((one) => groupOf(of).includes(one));
  return fits.length === 0
    ? unknown(`${who} held the client, and the clock speaks of ${of ?? 'other'} custody`)
    : { value: 'detained', says: `by the record of custody: ${who}` };
}

function groupOf(of: Exclude<CustodyOf, null>): readonly Authority[] {
  return of === 'criminal' ? criminal : immigration;
}

function unknown(why: string): CustodyThen {
  return { value: null, says: `not known: ${why}` };
}

function say(day: CivilDay): string {
  return formatCivilDay(day, 'sentence');
}
