import { z } from 'zod';
import { shippedPacks } from '../deadlines/packs/all-packs.ts';
import type { Counting } from '../docketing/dependants-of.ts';
import { officeFacts } from '../docketing/office-facts.ts';
import { packsInUse } from '../docketing/packs-in-use.ts';
import { courtSchema } from '../model/court.ts';
import { loadedPackSchema } from '../model/loaded-pack.ts';
import { defaultOfficeSettings, officeSettingsSchema } from '../model/office-settings.ts';
import { personSchema } from '../model/person.ts';
import type { CivilDay } from '../time/civil-day.ts';

/** What paper has to know of the office beside the matter: who is who, what dates are counted with, when a check is old. */
export const officeOnPaperSchema = z.strictObject({
  persons: z.array(personSchema).max(100_000),
  courts: z.array(courtSchema).max(100_000),
  /** Packs of rules that the office loaded, archived ones too. */
  rulePacks: z.array(loadedPackSchema).max(1_000),
  countedTiers: officeSettingsSchema.shape.countedTiers.unwrap(),
  checking: z.strictObject({
    checkAfterDays: officeSettingsSchema.shape.checkAfterDays.unwrap(),
    custodyCheckAfterDays: officeSettingsSchema.shape.custodyCheckAfterDays.unwrap(),
  }),
});
export type OfficeOnPaper = z.infer<typeof officeOnPaperSchema>;

/** An office that nobody knows anything of, as where a file is printed without the app. */
export const noOffice: OfficeOnPaper = {
  persons: [],
  courts: [],
  rulePacks: [],
  countedTiers: defaultOfficeSettings.countedTiers,
  checking: {
    checkAfterDays: defaultOfficeSettings.checkAfterDays,
    custodyCheckAfterDays: defaultOfficeSettings.custodyCheckAfterDays,
  },
};

/** What dates are counted with as of a day. */
export function countingOf(
  { courts, rulePacks, countedTiers }: OfficeOnPaper,
  asOf: CivilDay,
): Counting {
  return {
    packs: packsInUse(shippedPacks(), rulePacks).map(({ pack }) => pack),
    office: officeFacts(courts, countedTiers, asOf),
  };
}
