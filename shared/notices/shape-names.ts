import type { NoticeShape } from './notice-reading.ts';

/** What each shape is called on screen and where it is cited as a source. */
export const shapeNames: Readonly<Record<NoticeShape, string>> = {
  'eoir-hearing': 'Immigration court notice of hearing',
  'filing-email': 'Notice of electronic filing',
  'court-order': 'Court order',
  'check-in': 'Check-in letter',
  'uscis-appointment': 'USCIS appointment notice',
  'state-court': 'State court notice',
  bia: 'Notice of the Board of Immigration Appeals',
  custody: 'Custody notice',
  generic: 'Notice or message',
};
