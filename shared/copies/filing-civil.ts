import type { CopyRule } from './copy-rule.ts';
import { commonPatterns, filingCopy, READ_ON } from './filing.ts';

/**
 * For a federal civil case, habeas first of all.
 *
 * @source Fed. R. Civ. P. 5.2(a), (b) and (c), read 2026-11-26
 */
export const civilFilingCopy: CopyRule = {
  ...filingCopy,
  kind: 'filing-civil',
  name: 'Filing, federal civil and habeas',
  about: 'For a petition or a civil case in a federal court; the A-number is masked.',
  aNumber: 'masked',
  patterns: [...commonPatterns, 'minor-name'],
  authorities: [
    {
      cite: 'Fed. R. Civ. P. 5.2(a)',
      says: 'Of Social Security and taxpayer numbers and financial accounts the last four digits, of birth dates the year, of minors the initials.',
      readOn: READ_ON,
    },
    {
      cite: 'Fed. R. Civ. P. 5.2(b)(5), (c)',
      says: 'In an action about removal, relief from it, or immigration benefits or detention the public reads the file at the courthouse only, and 5.2(a) does not bind. This copy redacts all the same: courts lift that limit.',
      readOn: READ_ON,
    },
  ],
};
