import { formsOfSheet } from '../../copies/forms-of-sheet.ts';
import { redactText } from '../../copies/redact-text.ts';
import { workingCopy } from '../../copies/working.ts';
import { clientSheet } from '../../pages/client-sheet.ts';
import { namePersonInFull } from '../../model/name-person.ts';
import { languageTagOf } from '../../phrases/paper-language.ts';
import { speakerOf } from '../../phrases/speaker.ts';
import { fillPages } from '../fill-pages.ts';
import { jailSafeMarks } from '../marks-of-copy.ts';
import { paperOf } from '../paper.ts';
import { largeScale, putSheet } from '../put-sheet.ts';
import { cleanText } from '../wrap-text.ts';
import type { Part } from './part.ts';

/** One sheet in large type and plain words that a client can keep in a cell, in the client's language. */
export const clientSheetPart: Part = {
  rule: { ...workingCopy, releasedInto: 'client' },
  isOfClient: true,
  lay: ({ copy, all, whole, options, office, isTitle, measure }) => {
    const { language, asOf, paper } = options;
    const say = speakerOf(language);
    const forms = formsOfSheet(whole.client, asOf);
    const page = clientSheet(
      all.map(({ view }) => view),
      {
        language,
        asOf,
        nameOf: (reference) => namePersonInFull(office.persons, reference),
        withoutSecrets: (text) => redactText(text, forms).text,
      },
    );
    const look = {
      paper: paperOf({ paper, orientation: 'portrait' }),
      lang: languageTagOf(language),
      running: {
        left: cleanText(copy.view.client.name),
        marking: say('sheet.marking'),
        notice: copy.view.matter.sampleNotice,
        marks: jailSafeMarks(copy.marks),
        say,
        look: 'large' as const,
        isGray: true,
      },
    };
    return fillPages(look, measure, (flow) => {
      putSheet(flow, page, largeScale, isTitle ? 1 : 2, measure);
    });
  },
};
