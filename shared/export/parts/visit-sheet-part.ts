import { workingCopy } from '../../copies/working.ts';
import { namePerson } from '../../model/name-person.ts';
import { visitSheet } from '../../pages/visit-sheet.ts';
import { fillPages } from '../fill-pages.ts';
import { paperOf } from '../paper.ts';
import { penScale, putSheet } from '../put-sheet.ts';
import type { Part } from './part.ts';
import { runningOf } from './record.ts';

/** One gray page to take into a jail that lets in no laptop, with room to write. */
export const visitSheetPart: Part = {
  rule: { ...workingCopy, releasedInto: 'visit' },
  isOfClient: false,
  redactions: null,
  lay: ({ copy, options, office, isTitle, measure }) => {
    const page = visitSheet(copy.view, {
      asOf: options.asOf,
      custody: copy.custody,
      leftOut: copy.leftOut.length,
      nameOf: (reference) => namePerson(office.persons, reference),
    });
    const look = {
      paper: paperOf({ paper: options.paper, orientation: 'portrait' }),
      running: { ...runningOf(copy), isGray: true },
      lang: 'en-US',
    };
    return fillPages(look, measure, (flow) => {
      putSheet(flow, page, penScale, isTitle ? 1 : 2, measure);
    });
  },
};
