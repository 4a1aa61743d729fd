import { formsOfSheet } from '../../copies/forms-of-sheet.ts';
import type { CopyRule } from '../../copies/copy-rule.ts';
import { copyRules } from '../../copies/copy-rules.ts';
import { formsOfCopy } from '../../copies/forms-of-copy.ts';
import { redactText } from '../../copies/redact-text.ts';
import type { Redaction } from '../../copies/redaction.ts';
import { viewForCopy } from '../../copies/view-for-copy.ts';
import { workingCopy } from '../../copies/working.ts';
import { clientSheet } from '../../pages/client-sheet.ts';
import { namePersonInFull } from '../../model/name-person.ts';
import { languageTagOf } from '../../phrases/paper-language.ts';
import { speakerOf } from '../../phrases/speaker.ts';
import { fillPages } from '../fill-pages.ts';
import { EVERY_PAGE, jailSafeMarks } from '../marks-of-copy.ts';
import { paperOf } from '../paper.ts';
import { largeScale, putSheet } from '../put-sheet.ts';
import { cleanText } from '../wrap-text.ts';
import type { Part, PartContext } from './part.ts';

const sheetRule: CopyRule = { ...workingCopy, releasedInto: 'client' };

/** One sheet in large type and plain words that a client can keep in a cell, in the client's language. */
export const clientSheetPart: Part = {
  rule: sheetRule,
  isOfClient: true,
  redactions: redactionsOnSheet,
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
        isLarge: true,
        isGray: true,
      },
    };
    return fillPages(look, measure, (flow) => {
      putSheet(flow, page, largeScale, isTitle ? 1 : 2, measure);
    });
  },
};

/**
 * What is put out of places and languages on the sheet: found by making it once more from texts in which
 * nothing is masked yet. A line of the list calls its record as a client's copy could, secrets apart.
 */
function redactionsOnSheet({ whole, wholes, all, options }: PartContext): readonly Redaction[] {
  const { asOf, language } = options;
  const forms = formsOfSheet(whole.client, asOf);
  const inLabels = formsOfCopy(copyRules.client, whole.client, asOf);
  const found: Redaction[] = [];
  clientSheet(
    wholes.map((view) => viewForCopy(view, { ...sheetRule, patterns: [] }, { asOf }).view),
    {
      language,
      asOf,
      nameOf: () => '',
      withoutSecrets: (text, { event, field }) => {
        const redacted = redactText(text, forms);
        const label = redactText(event.title, inLabels).text;
        for (const [pattern, count] of redacted.counts)
          found.push({ where: { recordId: event.id, field, label }, pattern, count });
        return redacted.text;
      },
    },
  );
  const onPages = all.flatMap(({ redactions }) =>
    redactions.filter(({ where }) => where.recordId === EVERY_PAGE),
  );
  return [...found, ...onPages];
}
