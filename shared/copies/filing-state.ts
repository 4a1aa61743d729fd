import { z } from 'zod';
import { filingPracticeSchema } from '../model/filing-profile.ts';
import { oncePer } from '../model/once-per.ts';
import { civilDaySchema } from '../time/civil-day.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import type { CopyRule } from './copy-rule.ts';
import { factsAlone } from './facts-alone.ts';
import { criminalFilingCopy } from './filing-criminal.ts';
import { commonPatterns, filingCopy, READ_ON } from './filing.ts';
import type { RedactionPattern } from './redaction.ts';

/** What a court of a state asks for, and who of the office read it there and when. */
export const stateProfileSchema = filingPracticeSchema.extend({
  /** As people read it: a name, or initials. */
  checkedBy: z.string().max(5_000),
  checkedOn: civilDaySchema,
});
export type StateProfile = z.infer<typeof stateProfileSchema>;

/**
 * For a court of a state of which nobody said what it asks for: the strictest of the federal rules.
 * What a criminal court gets, on Letter.
 *
 * @source Fed. R. Crim. P. 49.1(a), read 2026-11-26
 */
export const stateFilingCopy: CopyRule = {
  ...criminalFilingCopy,
  kind: 'filing-state',
  name: 'Filing, state court',
  about:
    'For a court of a state, by the office’s profile of that court; nothing of an immigration case unless the profile lets it in.',
  onlyOn: 'letter',
  authorities: [
    {
      cite: 'No profile of a state court',
      says: 'Masked by the strictest of the federal rules, Fed. R. Crim. P. 49.1(a), without any A-number. An attorney reads the rules of the court and makes its profile.',
      readOn: READ_ON,
    },
  ],
};

/** The same by the office's profile of one court. */
export const stateFilingBy: (profile: StateProfile) => CopyRule = oncePer(
  (profile: StateProfile): CopyRule => ({
    ...stateFilingCopy,
    aNumber: profile.aNumber,
    onlyOn: profile.paper === 'letter' ? 'letter' : null,
    patterns: patternsOf(profile),
    numbersOut: profile.numbers === 'none',
    ...(profile.leavesOutImmigration
      ? {}
      : {
          leavesOut: filingCopy.leavesOut,
          leavesOutSource: filingCopy.leavesOutSource,
          leavesOutDocket: filingCopy.leavesOutDocket,
          inItsWords: factsAlone,
        }),
    authorities: [
      {
        cite: profile.rules,
        says: `By the office’s profile of ${profile.court}, checked by ${profile.checkedBy} on ${formatCivilDay(profile.checkedOn, 'axis')}.`,
        readOn: profile.checkedOn,
      },
    ],
  }),
);

function patternsOf({ birthDates, minors, addresses }: StateProfile): readonly RedactionPattern[] {
  return [
    ...commonPatterns.filter((one) => one !== 'birth-date' || birthDates === 'year'),
    ...(minors === 'initials' ? (['minor-name'] as const) : []),
    ...(addresses === 'city-and-state' ? (['home-address'] as const) : []),
  ];
}
