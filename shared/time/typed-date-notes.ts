import { type HolidayTier } from './holidays.ts';

/**
 * What the person typing should see about a date before it is kept. A note never changes the date:
 * it says what was assumed, or what may be wrong.
 */
export type TypedDateNote =
  /** The weekday typed is not the day's. `fitsYear`: a neighbouring year in which it would be. */
  | {
      readonly code: 'weekday-mismatch';
      readonly typed: string;
      readonly actual: string;
      readonly fitsYear?: number;
    }
  /** The day is a Saturday or a Sunday. */
  | { readonly code: 'weekend'; readonly weekday: string }
  | { readonly code: 'federal-holiday'; readonly name: string; readonly tier: HolidayTier }
  /** No year was typed; this one is nearest to today. */
  | { readonly code: 'year-assumed'; readonly year: number }
  /** Two digits were read as a year far from today. */
  | { readonly code: 'century-assumed'; readonly year: number }
  /** "feb 25" or "2/25": read as a day, could have meant the year. */
  | { readonly code: 'day-or-year'; readonly day: number; readonly year: number }
  /** No AM or PM was typed; court hours were assumed. `HH:MM`. */
  | { readonly code: 'time-assumed'; readonly time: string }
  /** 12:00 AM is the first minute of that day. */
  | { readonly code: 'midnight-starts-day' }
  /** A time with no zone, neither typed nor given by the court. */
  | { readonly code: 'zone-unknown' }
  /** The zone typed is not the court's; the typed one holds. */
  | { readonly code: 'zone-differs'; readonly typed: string; readonly court: string }
  /** "EST" in summer or "EDT" in winter. */
  | { readonly code: 'zone-season'; readonly typed: string; readonly inEffect: string }
  /** The clocks jump over this time on that day. `HH:MM`. */
  | { readonly code: 'time-skipped'; readonly time: string }
  /** The clocks show this time twice on that day. `HH:MM`. */
  | { readonly code: 'time-repeated'; readonly time: string }
  /** All of it lies before today. */
  | { readonly code: 'past' };
