import { deadlinesPage } from '../../pages/deadlines-page.ts';
import { countingOf } from '../office-on-paper.ts';
import { layListPiece, listContext } from './list-piece.ts';
import type { Part } from './part.ts';

/** Every deadline of a matter with its rule and its count, step by step. */
export const deadlinesPart: Part = {
  rule: null,
  isOfClient: false,
  redactions: null,
  lay: (context) => {
    const { copy, whole, office, options } = context;
    const counting = countingOf(office, options.asOf);
    return layListPiece(
      deadlinesPage({ view: copy.view, whole, counting }, listContext(context)),
      context,
    );
  },
};
