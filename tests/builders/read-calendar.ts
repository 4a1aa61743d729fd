import ICAL from 'ical.js';

/** Reads a calendar as another program would: its events, their zones as the text describes them. */
export function readCalendar(text: string): readonly ICAL.Event[] {
  const calendar = ICAL.Component.fromString(text);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

/** The other program's own state word of an event. */
export function stateOf(event: ICAL.Event): string {
  return String(event.component.getFirstPropertyValue('status'));
}

/**
 * The times of a series up to a last one.
 *
 * @param series the library's types leave out that it ends
 */
export function timesOf(
  series: { readonly next: () => ICAL.Time | null | undefined },
  last: string,
): readonly string[] {
  const times: string[] = [];
  for (;;) {
    const next = series.next();
    if (next === null || next === undefined || next.toString() > last) return times;
    times.push(next.toString());
  }
}
