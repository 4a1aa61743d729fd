/** The calendar that an event stands in: what it says of all of its events. */
export type CalendarHead = {
  /** `CANCEL`, `REQUEST`; empty where it says none. */
  method: string;
  /** The zone in which whoever wrote it looks at it; empty where it says none. */
  zone: string;
};

/** One event as lines, before any of them is read. */
export type EventLines = {
  /** Counted from 1 in the order of the file. */
  readonly number: number;
  readonly head: CalendarHead;
  /** Without its first and last line and without its alarms. */
  readonly lines: readonly string[];
  /** False where its end is missing. */
  readonly isWhole: boolean;
};

/** A zone that the file describes itself: one list of lines for each of its offsets. */
export type ZoneLines = {
  readonly lines: readonly string[];
  readonly parts: readonly (readonly string[])[];
};

/** What stands in a calendar file. */
export type Components = {
  readonly events: readonly EventLines[];
  readonly zones: readonly ZoneLines[];
  /** Other kinds of components and how many of each: `VTODO`, `VJOURNAL`. */
  readonly others: ReadonlyMap<string, number>;
  readonly hasCalendar: boolean;
  /** Events beyond the most that are read. */
  readonly cut: number;
};

const MOST_EVENTS = 200_000;
const MOST_ZONES = 500;
const MOST_LINES_OF_EVENT = 20_000;
const offsets = new Set(['STANDARD', 'DAYLIGHT']);
/** They hold events, or are part of one. */
const notCounted = new Set(['VCALENDAR', 'VEVENT', 'VTIMEZONE', 'VALARM', ...offsets]);

type Open = {
  readonly name: string;
  readonly lines: string[];
  readonly parts: string[][];
};

/**
 * Finds the components of a file line by line, so that one that is broken takes nothing with it. An
 * event whose end is missing ends where the next one starts; events need no calendar around them.
 *
 * @param lines as `contentLines` gives them
 */
export function findComponents(lines: readonly string[]): Components {
  const events: EventLines[] = [];
  const zones: ZoneLines[] = [];
  const others = new Map<string, number>();
  let hasCalendar = false;
  let cut = 0;
  let head: CalendarHead = { method: '', zone: '' };
  /** The event or the zone that is being read. */
  let open: Open | null = null;
  /** What stands inside of it, or is left unread: names, outermost first. */
  let inner: string[] = [];

  const close = (isWhole: boolean) => {
    if (open?.name === 'VEVENT') {
      if (events.length < MOST_EVENTS)
        events.push({ number: events.length + 1, head, lines: open.lines, isWhole });
      else cut += 1;
    } else if (open !== null && zones.length < MOST_ZONES)
      zones.push({ lines: open.lines, parts: open.parts });
    open = null;
    inner = [];
  };

  for (const line of lines) {
    const [, edge = '', written = ''] =
      /^(BEGIN|END)\s*:\s*([A-Za-z0-9-]{1,60})\s*$/i.exec(line) ?? [];
    const name = written.toUpperCase();
    if (edge === '') {
      const last = inner.at(-1);
      if (open !== null) addLine(open, last, line);
      else if (last === undefined || last === 'VCALENDAR') readHead(head, line);
    } else if (edge.toUpperCase() === 'BEGIN') {
      if (name === 'VCALENDAR') {
        close(false);
        head = { method: '', zone: '' };
        hasCalendar = true;
      } else if (name === 'VEVENT' || name === 'VTIMEZONE') {
        close(false);
        open = { name, lines: [], parts: [] };
      } else {
        inner.push(name);
        if (open?.name === 'VTIMEZONE' && offsets.has(name)) open.parts.push([]);
        if (!notCounted.has(name)) others.set(name, (others.get(name) ?? 0) + 1);
      }
    } else if (open !== null && name === open.name) close(true);
    else if (name === 'VCALENDAR') {
      close(false);
      head = { method: '', zone: '' };
    } else if (inner.includes(name)) inner = inner.slice(0, inner.lastIndexOf(name));
    // Thousands of components one in another are none of a calendar.
    if (inner.length > 20) inner = inner.slice(-20);
  }
  close(false);
  return { events, zones, others, hasCalendar, cut };
}

function addLine(open: Open, inner: string | undefined, line: string): void {
  if (inner === undefined) {
    if (open.lines.length < MOST_LINES_OF_EVENT) open.lines.push(line);
  } else if (offsets.has(inner)) open.parts.at(-1)?.push(line);
}

function readHead(head: CalendarHead, line: string): void {
  const [, name = '', value = ''] =
    /^(METHOD|X-WR-TIMEZONE)[^:]{0,100}:\s*(.{1,100}?)\s*$/i.exec(line) ?? [];
  if (name.toUpperCase() === 'METHOD') head.method = value.toUpperCase();
  else if (name !== '') head.zone = value;
}
