import { type ConflictCheck, sayFound } from '../conflicts/conflict-text.ts';
import type { ConflictMatch } from '../conflicts/find-conflicts.ts';
import { sayKnownAs, sayMatch } from '../conflicts/say-match.ts';
import type { Matter } from '../model/matter.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';
import {
  groupOf,
  type ListCell,
  listPage,
  type ListPage,
  type PageContext,
  said,
  type Said,
} from './list-page.ts';

export const NAMES_OTHERS = 'Confidential: names other clients';

/**
 * A conflicts check as a page: who asked, when, which names, what they were compared with, and every
 * match with how it matches. It names other clients and says so; one who is restricted is not named.
 *
 * @param by who checks; a person reference
 * @param conclusion as typed; empty where none is written down yet
 */
export function conflictsPage(
  check: ConflictCheck,
  { by, conclusion }: { readonly by: string; readonly conclusion: string },
  context: PageContext,
): ListPage {
  const { today, nameOf } = context;
  return pageOf(context, {
    about: [
      said(`Checked by ${nameOf(by)} on ${formatCivilDay(today, 'long')}`, 'strong'),
      said(`Names asked: ${check.names.join('; ')}`),
      said(`Compared with ${check.compared}, by sound and spelling: ${sayFound(check)}.`),
      said(
        conclusion === ''
          ? 'Conclusion: none written down yet'
          : `Conclusion as typed when this was printed: ${conclusion}`,
      ),
    ],
    groups: [
      groupOf(
        '',
        check.names.flatMap((name) => rowsOf(name, check)),
      ),
    ],
  });
}

/**
 * A check that is stamped into a matter, as it is kept there: without the names of the matches.
 */
export function stampedConflictsPage(
  { by, on, against, result }: Matter['conflictChecks'][number],
  /** Whose matter it is stamped into. */
  client: string,
  context: PageContext,
): ListPage {
  return pageOf(context, {
    about: [
      said(`Checked by ${context.nameOf(by)} on ${formatCivilDay(on, 'long')}`, 'strong'),
      said(`Stamped into the matter of ${client}`),
      said(`Names asked: ${against}`),
      said(`Conclusion: ${result}`),
    ],
    groups: [],
    notes: ['The matches are not kept in a matter, as they would name other clients.'],
  });
}

function pageOf(
  context: PageContext,
  own: Pick<ListPage, 'about' | 'groups'> & Partial<ListPage>,
): ListPage {
  return listPage(context, {
    name: 'conflicts-check',
    orientation: 'portrait',
    title: 'Conflicts check',
    warning: NAMES_OTHERS,
    columns: [
      { title: 'Name asked', share: 0.22 },
      { title: 'Known to the office', share: 0.22 },
      { title: 'As', share: 0.22 },
      { title: 'How it matches', share: 0.34 },
    ],
    nameColumn: 1,
    ...own,
  });
}

function rowsOf(name: string, { matches }: ConflictCheck): ListCell[][] {
  const own = matches.filter(({ typed }) => typed === name);
  if (own.length === 0) return [[[said(name)], [said('No match was found')], [], []]];
  return own.map((match) => [[said(name)], ...matchCells(match)]);
}

function matchCells(match: ConflictMatch): Said[][] {
  const { known } = match;
  const { client } = known;
  if (client.restricted.length > 0 || client.doNotDisclose)
    return [
      [said('Restricted client', 'strong')],
      [],
      [said('Read on the screen who it is and why.', 'muted')],
    ];
  return [
    [said(known.name.written, match.likeness === 'one-name' ? 'plain' : 'strong')],
    [said(`${sayKnownAs(known)}${client.archived ? ' (archived)' : ''}`)],
    [said(sayMatch(match))],
  ];
}
