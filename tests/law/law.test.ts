import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runDeadline } from '../../electron/cli-deadline.ts';
import { valueOf } from '../unit/shared/time/dates.ts';

/**
 * A case of the law: what somebody types behind `npm start -- deadline`, and what must come out. A
 * case is a file, so that a lawyer can add one. What a case does not state is not looked at.
 */
const lawCaseSchema = z.strictObject({
  description: z.string(),
  /** Where the answer comes from. */
  source: z.string(),
  input: z.string(),
  expected: z.strictObject({
    /** Which date of a rule that gives several. */
    date: z.string().optional(),
    computed: z.string().nullable(),
    safe: z.string().nullable().optional(),
    overdue: z
      .strictObject({ mayBeFrom: z.string(), onAnyReadingFrom: z.string() })
      .nullable()
      .optional(),
    /** All of them, in the order of the dates. */
    alternatives: z.array(z.string()).optional(),
  }),
});

const cases = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.json'))
  .sort();

describe('The law', () => {
  test.each(cases)('%s', (name) => {
    const text = readFileSync(join(import.meta.dirname, name), 'utf8');
    const { input, expected } = lawCaseSchema.parse(JSON.parse(text));
    const { date, ...wanted } = expected;
    const report = valueOf(runDeadline(input.split(' ')));
    const results = 'results' in report ? report.results : [report];
    const found = results.find((one) => date === undefined || one.date === date);
    if (found === undefined) expect.fail(`no date ${date ?? ''}`);
    const { computed, safe, overdue } = found;
    const alternatives = found.alternatives.map(({ on }) => on).sort();
    expect({ computed, safe, overdue, alternatives }).toMatchObject(wanted);
    expect(found.because === null).toBe(computed !== null);
  });

  test('The cases were found', () => {
    expect(cases.length).toBeGreaterThan(100);
  });
});
