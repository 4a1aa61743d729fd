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
    expect(countVitest(report, 0)).toEqual({ passed: 1, failed: 3 });
  });

  test('counts a file that cannot be loaded as failed', () => {
    const report = { testResults: [file('passed', 'passed'), file('failed')] };
    expect(countVitest(report, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('counts a failed test once', () => {
    const report = { testResults: [file('failed', 'passed', 'failed')] };
    expect(countVitest(report, 1)).toEqual({ passed: 1, failed: 1 });
  });
});

describe('a report of the end-to-end tests', () => {
  test('counts flaky and skipped tests, and errors outside of tests, as failed', () => {
    const report = {
      stats: { ...stats, expected: 5, unexpected: 1, flaky: 1, skipped: 1 },
      errors: [{}],
    };
    expect(countPlaywright(report, 1)).toEqual({ passed: 5, failed: 4 });
  });
});

describe('a run without a test that accounts for it', () => {
  test('has failed when there is no report', () => {
    expect(countVitest(undefined, 1)).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  });

  test('has failed when its report says nothing', () => {
    expect(countVitest({}, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright({}, 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('is one failure when it throws', async () => {
    const broken = () => {
      throw new Error('no such tool');
    };
    const said: unknown[] = [];
    expect(await countStep(broken, (thrown) => said.push(thrown))).toEqual({
      passed: 0,
      failed: 1,
    });
    expect(said).toHaveLength(1);
  });

  test('has failed when it ran nothing', () => {
    expect(countVitest({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('has failed when it ends badly though all tests passed', () => {
    const report = { stats: { ...stats, expected: 2 }, errors: [] };
    expect(countPlaywright(report, 1)).toEqual({ passed: 2, failed: 1 });
  });
});
