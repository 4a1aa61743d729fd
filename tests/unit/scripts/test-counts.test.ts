import { describe, expect, test } from 'vitest';
import { countPlaywright, countStep, countVitest } from '../../../scripts/test-counts.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };

describe('a report of the unit tests', () => {
  test('counts skipped and to-do tests as failed', () => {
    const report = { testResults: [file('passed', 'passed', 'skipped', 'todo', 'pending')] };
    expect(countVitest(report, 0)).toMatchObject({ passed: 1, failed: 3 });
  });

  test('counts a file that cannot be loaded as failed', () => {
    const report = { testResults: [file('passed', 'passed'), file('failed')] };
    expect(countVitest(report, 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  test('counts a failed test once', () => {
    const report = { testResults: [file('failed', 'passed', 'failed')] };
    expect(countVitest(report, 1)).toMatchObject({ passed: 1, failed: 1 });
  });
});

describe('a report of the end-to-end tests', () => {
  test('counts flaky and skipped tests, and errors outside of tests, as failed', () => {
    const report = {
      stats: { ...stats, expected: 5, unexpected: 1, flaky: 1, skipped: 1 },
      errors: [{}],
    };
    expect(countPlaywright(report, 1)).toMatchObject({ passed: 5, failed: 4 });
  });
});

describe('what failed', () => {
  test('is said a line each, with the file, the test and the first words of the message', () => {
    const report = {
      testResults: [
        {
          status: 'failed',
          name: 'a.test.ts',
          assertionResults: [
            { status: 'passed', fullName: 'adds' },
            {
              status: 'failed',
              fullName: 'takes',
              failureMessages: ['\u001b[31mone\u001b[39m\ntwo'],
            },
            { status: 'skipped', fullName: 'waits' },
          ],
        },
        { status: 'failed', name: 'b.test.ts', message: 'no such module' },
      ],
    };
    expect(countVitest(report, 1)).toEqual({
      passed: 1,
      failed: 3,
      failures: [
        'a.test.ts › takes › one two',
        'a.test.ts › waits › skipped',
        'b.test.ts › the file itself › no such module',
      ],
    });
  });

  test('is found in suites within suites', () => {
    const failing = {
      title: 'opens',
      tests: [{ status: 'unexpected', results: [{}, { error: { message: 'late' } }] }],
    };
    const report = {
      stats: { ...stats, expected: 1, unexpected: 1 },
      errors: [],
      suites: [{ title: 'x.test.ts', suites: [{ title: 'windows', specs: [failing] }] }],
    };
    expect(countPlaywright(report, 1).failures).toEqual(['x.test.ts › opens › late']);
  });
});

describe('a run without a test that accounts for it', () => {
  test('has failed when there is no report', () => {
    expect(countVitest(undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
    expect(countPlaywright(undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('has failed when its report says nothing', () => {
    expect(countVitest({}, 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(countPlaywright({}, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('is one failure when it throws', async () => {
    const broken = () => {
      throw new Error('no such tool');
    };
    const said: unknown[] = [];
    expect(await countStep(broken, (thrown) => said.push(thrown))).toEqual({
      passed: 0,
      failed: 1,
      failures: ['Error: no such tool'],
    });
    expect(said).toHaveLength(1);
  });

  test('has failed when it ran nothing', () => {
    expect(countVitest({ testResults: [] }, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('has failed when it ends badly though all tests passed', () => {
    const report = { stats: { ...stats, expected: 2 }, errors: [] };
    expect(countPlaywright(report, 1)).toMatchObject({ passed: 2, failed: 1 });
  });
});
