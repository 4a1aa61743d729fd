import type { Field } from '../../../shared/quick-add/board.ts';
import type { About } from '../../../shared/quick-add/reading.ts';

/** What a chip is about, as its button names it. */
export const fieldNames: Readonly<Record<Field, string>> = {
  kind: 'What',
  step: 'Step',
  date: 'Date',
  time: 'Time',
  'old-date': 'Old date',
  'unread-date': 'Date not read',
  matter: 'Client',
  docket: 'Docket',
  court: 'Court',
  judge: 'Judge',
  facility: 'Place',
  authority: 'Held by',
  mode: 'How',
  appearance: 'Appearance',
  status: 'Standing',
  amount: 'Amount',
  filer: 'Filed by',
  interpreter: 'Interpreter',
  source: 'Source',
};

/** What is asked under the line. */
export const questionTexts: Readonly<Record<About, string>> = {
  kind: 'What is it?',
  matter: 'Whose matter?',
  proceeding: 'Which docket?',
  court: 'Which court?',
  hearing: 'Which hearing?',
  authority: 'Held by whom?',
  zone: 'Which clock does the time go by?',
  step: 'Which step of the Notice to Appear?',
  year: 'Which year? Both days are near.',
  day: 'Which day?',
};
