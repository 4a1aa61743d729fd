import { z } from 'zod';
import { SWITCHABLE_TIERS, USUALLY_COUNTED } from '../time/read-days.ts';
import { recordShape } from './record.ts';

/** The id of the one row of settings. */
export const OFFICE_SETTINGS_ID = 'office';

/** What the office chose for all of its clients: one row. */
export const officeSettingsSchema = z.strictObject({
  ...recordShape,
  /** Days after which a check of a hearing date is old and turns amber. */
  checkAfterDays: z.int().min(1).max(365).default(7),
  /** Days after which a confirmation of custody is old. */
  custodyCheckAfterDays: z.int().min(1).max(365).default(3),
  /** Days before a date on which it is reminded of, longest first: `21,14,7-1` = 21, 14, 7 to 1. */
  reminderChain: z
    .string()
    .max(200)
    .regex(/^(\d{1,3}(-\d{1,3})?(,\d{1,3}(-\d{1,3})?)*)?$/, {
      error: 'must be days before, such as 21,14,7-1',
    })
    .default('21,14,7-1'),
  /** Days after which the reading of the rules is old and turns red. */
  packOldAfterDays: z.int().min(1).max(3650).default(180),
  /** Days before a computed date that the office aims at; 0 = at the date itself. */
  targetDaysBefore: z.int().min(0).max(60).default(3),
  /** Titles in calendar files: the client's initials, or nothing of the client. */
  calendarTitles: z.enum(['initials', 'neutral']).default('initials'),
  /** Tiers of holidays that deadlines count besides the eleven days of the statute; none twice. */
  countedTiers: z
    .array(z.enum(SWITCHABLE_TIERS))
    .max(SWITCHABLE_TIERS.length)
    .default([...USUALLY_COUNTED]),
});
export type OfficeSettings = z.infer<typeof officeSettingsSchema>;

/** The settings of an office that chose none. */
export const defaultOfficeSettings: OfficeSettings = officeSettingsSchema.parse({
  id: OFFICE_SETTINGS_ID,
});
