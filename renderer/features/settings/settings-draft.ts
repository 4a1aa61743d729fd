import { z } from 'zod';
import {
  type OfficeSettings,
  officeSettingsSchema,
} from '../../../shared/model/office-settings.ts';
import { sayIssue } from '../../../shared/model/say-issue.ts';
import { readWholeNumber } from '../../../shared/model/whole-number.ts';
import { keptReader, type KeptReader } from '../../ui/kept-reader.ts';

/** The settings of the office as typed. */
export type SettingsDraft = {
  readonly checkAfterDays: string;
  readonly custodyCheckAfterDays: string;
  readonly packOldAfterDays: string;
  readonly targetDaysBefore: string;
  readonly reminderChain: string;
  readonly calendarTitles: OfficeSettings['calendarTitles'];
  readonly countedTiers: OfficeSettings['countedTiers'];
};

/** A draft as it was kept. */
export const readSettingsDraft: KeptReader<SettingsDraft> = keptReader(
  z.strictObject({
    checkAfterDays: z.string(),
    custodyCheckAfterDays: z.string(),
    packOldAfterDays: z.string(),
    targetDaysBefore: z.string(),
    reminderChain: z.string(),
    calendarTitles: officeSettingsSchema.shape.calendarTitles.unwrap(),
    countedTiers: officeSettingsSchema.shape.countedTiers.unwrap(),
  }),
);

export function settingsDraftOf(settings: OfficeSettings): SettingsDraft {
  return {
    checkAfterDays: String(settings.checkAfterDays),
    custodyCheckAfterDays: String(settings.custodyCheckAfterDays),
    packOldAfterDays: String(settings.packOldAfterDays),
    targetDaysBefore: String(settings.targetDaysBefore),
    reminderChain: settings.reminderChain,
    calendarTitles: settings.calendarTitles,
    countedTiers: settings.countedTiers,
  };
}

export type SettingsRead =
  | { readonly ok: true; readonly settings: OfficeSettings }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** Reads the settings of the office; what is wrong is said by field. Spaces in the chain do not count. */
export function readSettings(draft: SettingsDraft, before: OfficeSettings): SettingsRead {
  const parsed = officeSettingsSchema.safeParse({
    ...before,
    checkAfterDays: numberOf(draft.checkAfterDays),
    custodyCheckAfterDays: numberOf(draft.custodyCheckAfterDays),
    packOldAfterDays: numberOf(draft.packOldAfterDays),
    targetDaysBefore: numberOf(draft.targetDaysBefore),
    reminderChain: draft.reminderChain.replace(/\s/g, ''),
    calendarTitles: draft.calendarTitles,
    countedTiers: draft.countedTiers,
  });
  if (parsed.success) return { ok: true, settings: parsed.data };
  return {
    ok: false,
    errors: Object.fromEntries(
      parsed.error.issues.map((issue) => [
        String(issue.path[0]),
        issue.path[0] === 'targetDaysBefore'
          ? 'Write whole days, 0 to 60.'
          : mostDays[String(issue.path[0])] === undefined
            ? `This ${sayIssue(issue)}.`
            : `Write whole days, 1 to ${String(mostDays[String(issue.path[0])])}.`,
      ]),
    ),
  };
}

/**
 * The days before a date on which a chain reminds, latest first; empty for a chain that cannot be read.
 *
 * @example
 * daysOfChain('21,14,3-1') //=> [21, 14, 3, 2, 1]
 */
export function daysOfChain(chain: string): readonly number[] {
  const text = chain.replace(/\s/g, '');
  if (!officeSettingsSchema.shape.reminderChain.safeParse(text).success || text === '') return [];
  const days = text.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    const [high, low] = from >= to ? [from, to] : [to, from];
    return Array.from({ length: high - low + 1 }, (_, index) => high - index);
  });
  return [...new Set(days)].sort((a, b) => b - a);
}

function numberOf(text: string): number {
  return readWholeNumber(text) ?? NaN;
}

/** What takes whole days, and how many at most. */
const mostDays: Readonly<Record<string, number>> = {
  checkAfterDays: 365,
  custodyCheckAfterDays: 365,
  packOldAfterDays: 3650,
};
