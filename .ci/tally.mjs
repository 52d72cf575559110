/** @typedef {{passed: number, failed: number, broken: string[]}} Tally tests that passed and failed, and the steps that did not end well */
/** @typedef {{numPassedTests: number, numFailedTests: number}} Report the two numbers of a Vitest JSON report that count */

/**
 * The tally after one more step: its tests, and one failure more when it ended badly without a failed test of its own.
 * @param {Tally} tally
 * @param {string} name
 * @param {boolean} ok
 * @param {Report | null} report
 * @returns {Tally}
 */
export function addStep(tally, name, ok, report) {
  const failed = report?.numFailedTests ?? 0;
  const unexplained = !ok && failed === 0 ? 1 : 0;
  const bad = !ok || failed > 0;
  return {
    passed: tally.passed + (report?.numPassedTests ?? 0),
    failed: tally.failed + failed + unexplained,
    broken: bad ? [...tally.broken, name] : tally.broken,
  };
}

/** @param {Tally} tally */
export function closingLine(tally) {
  return `${tally.passed} passed, ${tally.failed} failed`;
}
