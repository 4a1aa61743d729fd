import { type KeptDocument, documentSchema } from '../../shared/model/document.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';

/** About as much as stands on a page and a half of a notice of hearing. */
const LETTERS = 2_500;

const phrases = [
  'Please take notice that the above captioned case has been scheduled for a hearing.',
  'You may be represented in this proceeding, at no expense to the government, by an attorney.',
  'Failure to appear at your hearing may result in an order entered in your absence.',
  'The parties shall confer about the exhibits and file a joint list before the hearing.',
  'An interpreter is ordered; counsel shall tell the clerk which language is needed.',
  'It is further ordered that the respondent be produced by the facility that holds him.',
  'The motion to continue is granted in part; discovery is due as the court ordered before.',
  'A certificate of service is attached; copies were mailed to all counsel of record.',
  'The docket text above was entered by the clerk and sent to the addresses on file.',
  'Bring this notice, a photograph, and every paper that you have from any court.',
];

/** So many kept notices of one matter, each read as text, no two alike. */
export function noticesOf({ matter }: MatterView, many: number): readonly KeptDocument[] {
  return Array.from({ length: many }, (_, number) =>
    documentSchema.parse({
      id: `notice-${number}-${matter.id}`,
      matterId: matter.id,
      name: `Notice ${number}.pdf`,
      mediaType: 'application/pdf',
      sha256: 'a'.repeat(64),
      bytes: 90_000,
      takenInOn: '2024-05-02',
      text: textOf(matter.id, number),
    }),
  );
}

/** Sentences in another order for each notice, with numbers of their own. */
function textOf(matterId: string, number: number): string {
  let text = `NOTICE ${number} of ${matterId}.`;
  for (let next = 0; text.length < LETTERS; next += 1)
    text += ` ${next * 37 + number}. ${phrases[(next * 3 + number) % phrases.length] ?? ''}`;
  return text;
}
