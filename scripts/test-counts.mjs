/**
 * @typedef {{ passed: number, failed: number, failures: string[] }} Count `failures` says which failed, a line each
 * @typedef {{ status: string, fullName?: string, failureMessages?: string[] }} VitestTest
 * @typedef {{ status: string, name?: string, message?: string, assertionResults?: VitestTest[] }} VitestFile
 * @typedef {{ testResults: VitestFile[] }} VitestReport
 * @typedef {{ expected: number, unexpected: number, flaky: number, skipped: number }} Stats
 * @typedef {{ message?: string }} PlaywrightError
 * @typedef {{ status: string, results: { error?: PlaywrightError }[] }} PlaywrightTest
 * @typedef {{ title: string, tests: PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ title: string, suites?: PlaywrightSuite[], specs?: PlaywrightSpec[] }} PlaywrightSuite
 * @typedef {{ stats: Stats, errors: PlaywrightError[], suites: PlaywrightSuite[] }} PlaywrightReport
 */

const colours = new RegExp(String.raw`\u001b\[[\d;]*m`, 'g');

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
  const failures = [
    ...files.flatMap((file) =>
      (file.assertionResults ?? [])
        .filter((test) => test.status !== 'passed')
        .map((test) =>
          sayFailure(file.name, test.fullName, test.failureMessages?.[0] ?? test.status),
        ),
    ),
    ...broken.map((file) => sayFailure(file.name, 'the file itself', file.message)),
  ];
  return blame({ passed, failed: tests.length - passed + broken.length, failures }, exitCode);
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
  const failures = [
    ...(report?.suites ?? []).flatMap((suite) => failuresOf(suite, suite.title)),
    ...(report?.errors ?? []).map((error) =>
      sayFailure(undefined, 'outside of tests', error.message),
    ),
  ];
  return blame({ passed: expected, failed, failures }, exitCode);
}

/**
 * @param {PlaywrightSuite} suite
 * @param {string} file
 * @returns {string[]}
 */
function failuresOf(suite, file) {
  const here = (suite.specs ?? []).flatMap((spec) =>
    spec.tests
      .filter((test) => test.status !== 'expected')
      .map((test) =>
        sayFailure(
          file,
          spec.title,
          test.results.find((result) => result.error)?.error?.message ?? test.status,
        ),
      ),
  );
  return [...here, ...(suite.suites ?? []).flatMap((inner) => failuresOf(inner, file))];
}

/**
 * One line of what failed, for the end of a long run where nobody scrolls back.
 * @param {string | undefined} file
 * @param {string | undefined} test
 * @param {string | undefined} message
 */
function sayFailure(file, test, message) {
  const words = (message ?? '').replaceAll(colours, '').split('\n', 4).join(' ').slice(0, 300);
  return [file, test, words].filter(Boolean).join(' › ');
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
    return { passed: 0, failed: 1, failures: [sayFailure(undefined, undefined, String(thrown))] };
  }
}

/**
 * A run that ends badly, or has run nothing, has failed.
 * @param {Count} count
 * @param {number} exitCode
 * @returns {Count}
 */
function blame({ passed, failed, failures }, exitCode) {
  const isUnaccounted = failed === 0 && (exitCode !== 0 || passed === 0);
  if (!isUnaccounted) return { passed, failed, failures };
  return { passed, failed: 1, failures: [`no test accounts for exit code ${exitCode}`] };
}
