import { z } from 'zod';
import { idSchema } from '../model/record.ts';

/** What titles in calendar files tell of a client. */
export const calendarTitlesSchema = z.enum(['initials', 'neutral']);

/** A calendar file that follows the record on this laptop. */
export const keptCalendarSchema = z.strictObject({
  /** Where it is. */
  file: z.string(),
  /** The one matter that it holds; null = all of them. */
  matterId: idSchema.nullable(),
  titles: calendarTitlesSchema,
});
export type KeptCalendar = z.infer<typeof keptCalendarSchema>;

/** A calendar, as the page hands it over to be written. */
export const writtenCalendarSchema = z.strictObject({
  text: z.string().startsWith('BEGIN:VCALENDAR\r\n'),
  /**
   * Ids of the records of its matters that have no entry in it. What an earlier file has of them is
   * cancelled there; what it has of any other record is dropped.
   */
  withoutEntry: z.array(idSchema).readonly(),
});
export type WrittenCalendar = z.infer<typeof writtenCalendarSchema>;
