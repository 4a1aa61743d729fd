import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../../../shared/result/failure-sentence.ts';

/**
 * Codes that are written in the code as failures: `fail('area/reason'` or `code: 'area/reason'`. A doubt
 * of a file that is taken in has its `text` beside its code and is none.
 */
function codesInSource(): readonly string[] {
  const files = ['shared', 'electron', 'renderer'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  const pattern = /(?:fail\(\s*|failureOf\(\s*|code: )'([a-z-]+\/[a-z-]+)'(?!,\s*text:)/g;
  const codes = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map((match) => match[1] ?? ''),
  );
  return [...new Set(codes)].sort();
}

describe('Every failure that the code can give has its own sentence', () => {
  test.each(codesInSource())('%s', (code) => {
    const { title, sentence } = sentenceOf({ code, details: {} });
    expect(sentence).not.toContain('no description yet');
    expect(title).not.toBe('');
    expect(sentence).toMatch(/\.$/);
  });

  test('The search finds codes at all', () => {
    expect(codesInSource().length).toBeGreaterThan(30);
  });
});

describe('Sentences name the file, the place and the value', () => {
  test('A broken rule of a matter file names its place, its row and how many more there are', () => {
    const details = {
      place: 'matters[0].events[3].date.from',
      row: 'Bail hearing',
      problem: 'must be YYYY, YYYY-MM or YYYY-MM-DD and exist',
      others: 2,
    };
    expect(sentenceOf({ code: 'matter-file/invalid', details }).sentence).toBe(
      'The file breaks a rule of the format at matters[0].events[3].date.from ("Bail hearing"): it must be YYYY, YYYY-MM or YYYY-MM-DD and exist. There are 2 more problems in it.',
    );
  });

  test('An impossible day names how long the month is', () => {
    const details = { month: 'February', year: 2025, days: 28, day: 30 };
    expect(sentenceOf({ code: 'typed-date/impossible-day', details }).sentence).toBe(
      'February 2025 has 28 days, so there is no day 30.',
    );
  });

  test('A code without a sentence is named, so that it can be reported', () => {
    expect(sentenceOf({ code: 'moon/eclipse', details: {} }).sentence).toContain('moon/eclipse');
  });
});
