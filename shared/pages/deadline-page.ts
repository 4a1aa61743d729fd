import { askedFacts } from '../deadlines/asked-facts.ts';
import { datesOfResult } from '../deadlines/dates-of-result.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { DeadlineInputs } from '../deadlines/inputs.ts';
import { markWords } from '../deadlines/mark-words.ts';
import { sayMoment } from '../deadlines/moment.ts';
import {
  isBareMethod,
  sayBound,
  sayInForce,
  sayRests,
  saySource,
} from '../deadlines/rule-words.ts';
import type { Mark, Rule } from '../deadlines/rule.ts';
import { sayFacts } from '../deadlines/say-facts.ts';
import { sayLimit } from '../deadlines/say-limit.ts';
import {
  groupOf,
  type ListCell,
  listPage,
  type ListPage,
  type PageContext,
  type PrintStamp,
  said,
  type Said,
} from './list-page.ts';

/** A count that was made, with what it was made from. */
export type Calculation = {
  readonly deadlines: readonly [Deadline, ...Deadline[]];
  readonly inputs: DeadlineInputs;
  /** As printed; empty where none is named. */
  readonly courtName: string;
  /** How old the rules are, as a sentence. */
  readonly packAge: string;
};

/** Stands on every page with a counted date. */
export const NOT_ADVICE =
  'Not legal advice: the text of the rule and the order in hand come before anything here';

/** A label, and what is counted or recorded. */
export const countColumns: ListPage['columns'] = [
  { title: 'What', share: 0.24 },
  { title: 'As counted', share: 0.76 },
];

/**
 * A calculation as a page to check by hand: the rule with its source and marks, the facts given, each
 * date with the others, the count step by step. It names no client.
 */
export function deadlinePage(
  { deadlines, inputs, courtName, packAge }: Calculation,
  context: PrintStamp & Pick<PageContext, 'today'>,
): ListPage {
  const { rule } = deadlines[0];
  const facts = sayFacts(inputs, askedFacts(rule), courtName);
  return listPage(context, {
    name: 'deadline-calculation',
    orientation: 'portrait',
    title: `${rule.id} ${rule.title}`,
    about: [said(packAge)],
    warning: NOT_ADVICE,
    columns: [...countColumns],
    groups: [
      groupOf('The rule', rowsOfRule(rule)),
      groupOf(
        'The facts given',
        facts.map(({ label, says }) => row(label, said(says))),
      ),
      ...deadlines.map((deadline) =>
        groupOf(
          deadline.date?.what ?? rule.title,
          rowsOfDeadline(deadline, inputs.exclusions.length > 0),
        ),
      ),
    ],
  });
}

/** What a rule starts with, what it rests on, and since when. */
export function rowsOfRule(rule: Rule): ListCell[][] {
  if (isBareMethod(rule.id))
    return [row('Method', said(`${rule.id}; ${sayRests(rule)}`, 'strong'))];
  const rows = [
    row('Starts with', said(rule.trigger)),
    row('Authority', said(sayRests(rule), 'strong')),
    row('Source', said(`${saySource(rule)}; ${rule.asOf}`)),
    row('Text', said(`version ${String(rule.version)}, in force for ${sayInForce(rule.inForce)}`)),
  ];
  return rule.off === null
    ? rows
    : [...rows, row('Ships switched off', said(`Why: ${rule.off}`, 'warning'))];
}

/**
 * What a rule gives and how: each date, what else it could be, the count step by step, marks.
 *
 * @param hasExclusions time was left out of the count
 */
export function rowsOfDeadline(deadline: Deadline, hasExclusions: boolean): ListCell[][] {
  const { date, because, alternatives, arithmetic, marks } = deadline;
  const limit = sayLimit(deadline, hasExclusions);
  return [
    ...(date === null ? [] : [row('Binds', said(sayBound(date.binds)))]),
    ...(because === null ? [] : [row('Date', said(because, 'strong'))]),
    ...datesOfResult(deadline).map(({ label, on, isLead }) =>
      row(label, said(sayMoment(on), isLead ? 'strong' : 'plain')),
    ),
    ...(limit === null ? [] : [row('Limit', said(limit))]),
    ...many(
      'Other dates',
      alternatives.map(({ on, reason }) => `${sayMoment(on)} ${reason}`),
    ),
    ...many(
      'How it is counted',
      arithmetic.map((step, index) => `${String(index + 1)}. ${step}`),
    ),
    ...many('Marks and notes', marks.map(sayMark)),
  ];
}

function sayMark({ mark, says }: Mark): string {
  return mark === 'note' ? says : `${mark} (${markWords[mark].short}): ${says}`;
}

/** A label and what stands beside it. */
export function row(label: string, ...parts: readonly Said[]): ListCell[] {
  return [[said(label)], [...parts]];
}

function many(label: string, all: readonly string[]): ListCell[][] {
  return all.length === 0 ? [] : [row(label, ...all.map((text) => said(text)))];
}
