import type { CopyRule } from './copy-rule.ts';
import { commonPatterns, filingCopy, READ_ON } from './filing.ts';

/**
 * For an immigration court or the Board: the client's own A-number whole, on Letter.
 *
 * @source EOIR, Immigration Court Practice Manual, chapter 3.3 (documents), read 2026-11-26 as far as it
 * was at hand: its paragraphs on the cover page and on paper are to be compared
 */
export const eoirFilingCopy: CopyRule = {
  ...filingCopy,
  kind: 'filing-eoir',
  name: 'Filing, immigration court or BIA',
  about:
    'For an immigration court or the Board: the client’s A-number whole, Letter paper; nothing of nationality, birth country, entry or status.',
  aNumber: 'full',
  onlyOn: 'letter',
  // A respondent who is a minor is named there as everybody else. Other minors are none of the court's
  // parties: no rule that was read asks for their initials, and none for their names in a summary.
  patterns: [...commonPatterns, 'minor-name'],
  namesClient: true,
  authorities: [
    {
      cite: 'Immigration Court Practice Manual, ch. 3.3; BIA Practice Manual, ch. 3.3',
      says: 'Filings name the respondent with the A-number, on paper of 8½ by 11 inches. Compare the paragraphs on cover page and paper: their text was not at hand.',
      readOn: READ_ON,
    },
    {
      cite: '8 CFR 1240.8(c)',
      says: 'Who is charged as present without admission: DHS must first establish alienage (as others quote it; compare the text). Nothing of nationality, birth country, entry or status prints.',
      readOn: READ_ON,
    },
  ],
};
