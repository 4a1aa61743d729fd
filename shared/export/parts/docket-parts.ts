import type { CopyRule } from '../../copies/copy-rule.ts';
import { maskRecord } from '../../copies/mask-a-numbers.ts';
import { workingCopy } from '../../copies/working.ts';
import { type Docket, docketOf } from '../../docket/docket.ts';
import { namePerson } from '../../model/name-person.ts';
import { docketListPage } from '../../pages/docket-list-page.ts';
import { docketPageOf } from '../../pages/docket-page.ts';
import type { ListPage } from '../../pages/list-page.ts';
import { layPagePiece, listContext } from './list-piece.ts';
import type { Part, PartContext } from './part.ts';

const docketRule: CopyRule = { ...workingCopy, releasedInto: 'docket' };

/** What of the docket of the office is about one client, as of the day of the document. */
export const docketDayPart = docketPart((docket, words) =>
  docketPageOf(docket, { ...words, span: 'day' }),
);

/** The same of that day and the six days after it. */
export const docketWeekPart = docketPart((docket, words) =>
  docketPageOf(docket, { ...words, span: 'week' }),
);

/** The client's coming hearing dates that are to be looked up again, each with a box to tick. */
export const checksDuePart = docketPart((docket, words) =>
  docketListPage(docket.list('checks-due'), {
    ...words,
    label: 'Checks due',
    lists: 'Hearing dates to look up again',
    empty: 'No coming hearing date is due for a check.',
  }),
);

type Words = ReturnType<typeof wordsOf>;

/**
 * A page of the docket as the office prints it, of one client alone: of a restricted record it says its
 * time, so that nobody takes the day for a free one.
 */
function docketPart(makePage: (docket: Docket, words: Words) => ListPage): Part {
  return {
    rule: docketRule,
    isOfClient: true,
    redactions: null,
    lay: (context) => {
      const page = makePage(docketOfClient(context), wordsOf(context));
      const numbers = context.whole.client.identifiers
        .filter(({ kind }) => kind === 'a-number')
        .map(({ value }) => value);
      return layPagePiece({ ...maskRecord(page, numbers), asOf: page.asOf }, context);
    },
  };
}

/** That it is a sample is said over and under every page, so its lines stand on them. */
function docketOfClient({ wholes, office, options }: PartContext): Docket {
  const docket = docketOf(wholes, {
    today: options.asOf,
    settings: office.checking,
    persons: office.persons,
    filter: { person: null, withSamples: true },
  });
  return {
    ...docket,
    list: (name) => docket.list(name).map((line) => ({ ...line, isSample: false })),
  };
}

function wordsOf(context: PartContext) {
  const { office, whole } = context;
  return {
    ...listContext(context),
    whose: whole.client.name,
    laptopZone: null,
    nameOf: (reference: string) => namePerson(office.persons, reference),
  };
}
