import { describe, expect, test } from 'vitest';
import { eventSchema } from '../../../../shared/model/event.ts';
import { sayIssue } from '../../../../shared/model/say-issue.ts';

const note = {
  id: 'e1',
  matterId: 'm1',
  kind: 'note',
  title: 'Note',
  date: { kind: 'on', from: '2025-03-03', precision: 'day' },
};

function firstIssue(part: object): string {
  const issue = eventSchema.safeParse({ ...note, ...part }).error?.issues[0];
  return issue === undefined ? 'nothing is wrong' : sayIssue(issue);
}

describe('What breaks a schema is said in words that follow "it"', () => {
  test.each([
    [{ title: 'x'.repeat(5001) }, 'must have at most 5000 characters'],
    [{ title: '' }, 'must have at least 1 characters'],
    [{ title: 7 }, 'must be a text'],
    [{ title: undefined }, 'is missing'],
    [{ surprise: 1 }, 'has "surprise", which is not known here'],
    [
      { standing: 'maybe' },
      'must be one of "undisputed", "disputed-by-us", "disputed-by-the-government", "unsure"',
    ],
    [{ kind: 'party' }, 'must say in "kind" what it is, by a name that is known'],
    [{ sources: {} }, 'must be a list'],
    [{ rev: 0 }, 'must have at least 1'],
    [
      { date: { kind: 'on', from: '2025-02-30', precision: 'day' } },
      'must be YYYY, YYYY-MM or YYYY-MM-DD and exist',
    ],
  ])('%o', (part, words) => {
    expect(firstIssue(part)).toBe(words);
  });
});
