import type { MatterView } from '../model/matter-view.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { bandDays, bandRecord, type BandRecord, changesOnLimit, edgeAt } from './band-record.ts';
import { daysFromTo } from './day-count.ts';
import { earlierDay, hullOf, laterDay } from './day-range.ts';
import type { HolderSegment } from './holder-segment.ts';
import type { Hold } from './holds.ts';
import { nameHolders } from './name-holders.ts';
import { holdsDespite, type ReleaseOrder } from './release-orders.ts';

type Piece = HolderSegment & { readonly holds: readonly Hold[] };

/**
 * Who had the client, day by day, from the first stint to the limit of facts. Nothing is said
 * before the first stint nor past the limit. Where custody passes from one authority to another on
 * a doubtful day, the band changes in the middle of the doubt and both edges are drawn as doubtful:
 * it never says that both held.
 */
export function holderSegments(view: MatterView, asOf: CivilDay): readonly HolderSegment[] {
  const record = bandRecord(view, asOf);
  if (record.holds.length === 0) return [];
  const { limit } = record;
  const days = bandDays(record);
  const pieces = days
    .slice(0, -1)
    .map((from, index) => pieceOf(record, from, days[index + 1] ?? limit));
  const today = changesOnLimit(record) ? [pieceOf(record, limit, limit)] : [];
  return [...pieces, ...today].reduce<Piece[]>(joinEqual, []).map(toSegment);
}

/** One piece, `to` not included; the piece of the day of the limit itself has no length. */
function pieceOf(record: BandRecord, from: CivilDay, to: CivilDay): Piece {
  const active = record.holds.filter((hold) => hold.from <= from && goesOn(hold, from, to));
  const isHeld = active.length > 0;
  const orders = record.orders.filter((entry) =>
    active.some((hold) => holdsDespite(entry, hold, from, record.holds)),
  );
  const isStayed = ({ stayedFrom }: ReleaseOrder) => stayedFrom !== null && stayedFrom <= from;
  const ordered = orders.find((entry) => !isStayed(entry))?.order ?? null;
  const doubt = isHeld ? null : doubtOn(record, from);
  const endedBy = isHeld || doubt !== null ? null : endOfCustody(record, from);
  const starts = active.filter((hold) => hold.from === from).map(({ stay }) => stay.start);
  const ends = active.filter((hold) => hold.to === to).map(({ stay }) => stay.end);
  const start = hullOf(starts) ?? edgeAt(record, from);
  const end = hullOf(ends) ?? edgeAt(record, to);
  const running = active.filter((hold) => hold.stay.running);
  return {
    holds: active,
    from,
    to,
    start,
    end,
    days: daysFromTo(start, end),
    holders: [...new Set(active.map((hold) => hold.authority))],
    state: isHeld
      ? 'held'
      : doubt !== null
        ? 'in-doubt'
        : endedBy !== null
          ? 'released'
          : 'no-record',
    doubt,
    endedBy,
    claimsInDispute: record.disputes
      .filter((dispute) => isHeld && dispute.from <= from)
      .filter(({ to: last, openAtLimit }) => (from < to ? last >= to : last > to || openAtLimit))
      .map((dispute) => dispute.claim),
    orderedReleased: ordered,
    stayedRelease: ordered === null ? (orders[0]?.order ?? null) : null,
    solidFrom: earlierDay(starts.map(({ latest }) => latest ?? to).reduce(laterDay, from), to),
    solidTo: laterDay(ends.map(({ earliest }) => earliest ?? from).reduce(earlierDay, to), from),
    running: running.length > 0 && to === record.limit,
    confirmedTo:
      running.length === 0
        ? null
        : earlierDay(to, running.map((hold) => lastKnown(record, hold)).reduce(laterDay, from)),
  };
}

function goesOn({ to: last, stay, doubts }: Hold, from: CivilDay, to: CivilDay): boolean {
  if (from < to) return last >= to;
  // On the day of the limit itself: it goes on unless it surely ended by then.
  const mayGoOn = doubts.length === 0 && stay.end.earliest !== to;
  return last > to || stay.openAtLimit || (last === to && mayGoOn);
}

/** The last doubt that has come up; of one day, the one that says most. */
function doubtOn({ holds }: BandRecord, day: CivilDay): Piece['doubt'] {
  return holds
    .flatMap(({ authority, doubts, to, stay }) =>
      doubts
        // An end that is not known is over once somebody else's custody has ended after it.
        .filter(({ kind }) => kind !== 'end-not-known' || !holds.some(endedSince(to, day, stay)))
        .map((doubt) => ({ ...doubt, authority })),
    )
    .filter((doubt) => doubt.since <= day)
    .reduce<Piece['doubt']>(
      (last, doubt) => (last === null || doubt.since > last.since ? doubt : last),
      null,
    );
}

function endedSince(since: CivilDay, day: CivilDay, own: Hold['stay']) {
  return ({ stay, to }: Hold) => stay !== own && stay.from >= since && to <= day;
}

function endOfCustody({ holds }: BandRecord, day: CivilDay): HolderSegment['endedBy'] {
  const past = holds.filter((hold) => hold.to <= day && !hold.stay.openAtLimit);
  if (past.length === 0) return null;
  const lastEnd = past.map((hold) => hold.to).reduce(laterDay);
  const last = past
    .filter(({ to }) => to === lastEnd)
    .flatMap(({ stay }) => stay.spans.filter((span) => span.to === stay.to && span.endsCustody));
  const ways = last.map((span) => (span.endsInRelease ? 'release' : span.stint.endedBy));
  return (['death', 'removal', 'release'] as const).find((way) => ways.includes(way)) ?? null;
}

/** The last day on which a running hold is known of: its last book-in, or a confirmation. */
function lastKnown({ checks }: BandRecord, { authority, stay, from }: Hold): CivilDay {
  const booked = stay.spans
    .filter((span) => span.running)
    .map((span) => span.from)
    .reduce(laterDay, from);
  return checks
    .filter((check) => check.authority === null || check.authority === authority)
    .map((check) => check.on)
    .reduce(laterDay, booked);
}

/** Joins pieces that say the same, unless one hold ended between them and another began. */
function joinEqual(pieces: Piece[], piece: Piece): Piece[] {
  const last = pieces.at(-1);
  const goesOnFrom = (one: Piece) =>
    one.holds.length === 0
      ? piece.holds.length === 0
      : one.holds.some((hold) => piece.holds.includes(hold));
  if (last !== undefined && goesOnFrom(last) && nameHolders(last) === nameHolders(piece))
    pieces[pieces.length - 1] = {
      ...piece,
      from: last.from,
      start: last.start,
      days: daysFromTo(last.start, piece.end),
      solidFrom: last.solidFrom,
      confirmedTo:
        last.confirmedTo !== null && last.confirmedTo < last.to
          ? last.confirmedTo
          : piece.confirmedTo,
    };
  else pieces.push(piece);
  return pieces;
}

function toSegment({ holds: _holds, ...segment }: Piece): HolderSegment {
  return segment;
}
