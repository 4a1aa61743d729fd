/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ status: string }} Status
 * @typedef {{ testResults: (Status & { assertionResults?: Status[] })[] }} VitestReport
 * @typedef {{ expected: number, unexpected: number, flaky: number, skipped: number }} Stats
 * @typedef {{ stats: Stats, errors: unknown[] }} PlaywrightReport
 */

/**
 * Counts a JSON report of vitest. Skipped and to-do tests count as failed, and so does a file that
 * cannot be loaded, a missing report, or an exit code that no test accounts for.
 * @param {Partial<VitestReport> | undefined} report
 * @param {number} exitCode
 * @returns {Count}
 */
export function countVitest(report, exitCode) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults ?? []);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const broken = files.filter(
    (file) =>
      file.status === 'failed' &&
      (file.assertionResults ?? []).every((test) => test.status !== 'failed'),
  );
  return blame({ passed, failed: tests.length - passed + broken.length }, exitCode);
}

/**
 * Counts a JSON report of Playwright by the same rules; a test that passes only the second time
 * has failed.
 * @param {Partial<PlaywrightReport> | undefined} report
 * @param {number} exitCode
 * @returns {Count}
 */
export function countPlaywright(report, exitCode) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  const failed = unexpected + flaky + skipped + (report?.errors?.length ?? 0);
  return blame({ passed: expected, failed }, exitCode);
}

/**
 * Counts a step that may throw: whatever it throws is one failure, and the steps behind it still run.
 * @param {() => Count | Promise<Count>} step
 * @param {(thrown: unknown) => void} complain
 * @returns {Promise<Count>}
 */
export async function countStep(step, complain) {
  try {
    return await step();
  } catch (thrown) {
    complain(thrown);
    return { passed: 0, failed: 1 };
  }
}

/**
 * A run that ends badly, or has run nothing, has failed.
 * @param {Count} count
 * @param {number} exitCode
 * @returns {Count}
 */
function blame({ passed, failed }, exitCode) {
  const isUnaccounted = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: isUnaccounted ? 1 : failed };
}
