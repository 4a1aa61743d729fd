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

/** The text of a calendar, as the page hands it over. */
export const calendarTextSchema = z.string().startsWith('BEGIN:VCALENDAR\r\n');
