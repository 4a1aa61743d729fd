import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readLine } from '../../../../shared/quick-add/read-line.ts';
import { sayReading } from '../../../../shared/quick-add/say-reading.ts';
import type { Vocabulary } from '../../../../shared/quick-add/vocabulary.ts';
import { busyOffice } from './busy-office.ts';
import { office, today } from './office.ts';

/** What a line must be read as. `chips`: field, words, what they were understood as. */
const lineSchema = z.strictObject({
  rule: z.string(),
  line: z.string(),
  /** The matter on screen. */
  open: z.string().optional(),
  chips: z.array(z.string()),
  title: z.string().default(''),
  says: z.string().optional(),
  asks: z.array(z.string()).default([]),
  /** `blocks` or `look`, and the code; assumptions are not listed. */
  warns: z.array(z.string()).default([]),
});

type Line = z.infer<typeof lineSchema> & { readonly words: Vocabulary };

/** The lines of a file, read in its office. */
function linesOf(file: string, words: Vocabulary): readonly Line[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return z
    .array(lineSchema)
    .parse(JSON.parse(text))
    .map((line) => ({ ...line, words }));
}

const lines = [...linesOf('lines.json', office), ...linesOf('busy-lines.json', busyOffice)];
const rules = [...new Set(lines.map(({ rule }) => rule))];

describe.each(rules)('%s', (rule) => {
  test.each(lines.filter((one) => one.rule === rule))('$line', (expected) => {
    const { line, open = null, words } = expected;
    const { chips, title, questions, warnings, understanding } = readLine(line, words, {
      today,
      openMatterId: open,
    });
    expect(chips.map(({ field, text, label }) => `${field}: ${text} = ${label}`)).toEqual(
      expected.chips,
    );
    expect(title).toBe(expected.title);
    expect(understanding === null ? undefined : sayReading(understanding)).toBe(expected.says);
    expect(
      questions.map(
        ({ about, choices }) => `${about}: ${choices.map(({ label }) => label).join(' / ')}`,
      ),
    ).toEqual(expected.asks);
    expect(
      warnings
        .filter(({ weight }) => weight !== 'assumed')
        .map(({ weight, code }) => `${weight} ${code}`),
    ).toEqual(expected.warns);
  });
});
