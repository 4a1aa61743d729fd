const DAY_MS = 86_400_000;
const CACHED_DAYS = 20_000;

type ZoneOffsets = {
  readonly format: Intl.DateTimeFormat;
  /** Offset of each UTC day asked for; NaN where it changes within the day. */
  readonly byUtcDay: Map<number, number>;
};

const zones = new Map<string, ZoneOffsets>();

/**
 * How far the wall clock of a zone is ahead of UTC at an instant, in milliseconds; negative in the
 * Americas. Read from Intl alone, so that the laptop's own zone has no part in it, and remembered by
 * UTC day, because a long list of events asks for the same days again and again.
 *
 * Throws a RangeError for a zone that this machine does not know.
 *
 * @example
 * zoneOffsetMs('America/New_York', Date.UTC(2025, 5, 18)) //=> -14_400_000
 */
export function zoneOffsetMs(zone: string, instant: number): number {
  let offsets = zones.get(zone);
  if (offsets === undefined) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      timeZoneName: 'longOffset',
    });
    offsets = { format, byUtcDay: new Map() };
    zones.set(zone, offsets);
  }
  const utcDay = Math.floor(instant / DAY_MS);
  let offset = offsets.byUtcDay.get(utcDay);
  if (offset === undefined) {
    const atStart = readOffset(offsets.format, utcDay * DAY_MS);
    const atEnd = readOffset(offsets.format, (utcDay + 1) * DAY_MS - 1);
    offset = atStart === atEnd ? atStart : NaN;
    if (offsets.byUtcDay.size >= CACHED_DAYS) offsets.byUtcDay.clear();
    offsets.byUtcDay.set(utcDay, offset);
  }
  return Number.isNaN(offset) ? readOffset(offsets.format, instant) : offset;
}

/** Reads `6/18/2025, GMT-04:00`; local mean times of the 1800s carry seconds. */
function readOffset(format: Intl.DateTimeFormat, instant: number): number {
  const text = format.format(instant);
  const match = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (match === null) throw new RangeError(`Not an offset: ${text}`);
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = match;
  const ms = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -ms : ms;
}
