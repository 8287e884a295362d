/**
 * Counts what Vitest's JSON report says. A spec file that could not even be loaded, a run that crashed, and a skip where
 * nothing may be skipped are failures: silence must not look like success.
 */
export function summarize(report, { code, mustNotSkip, realData }) {
  if (report === undefined) return { passed: 0, failed: 1, lines: ['The test run ended before it could report.'] };
  const { testResults } = JSON.parse(report);
  const tests = testResults.flatMap((file) => file.assertionResults);
  const count = (status) => tests.filter((test) => test.status === status).length;
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
  );
  const skipped = tests.filter((test) => !['passed', 'failed'].includes(test.status));
  const lines = [
    ...broken.map((file) => `Could not be run: ${file.name}`),
    ...tellSkipped(skipped, mustNotSkip, realData),
  ];
  const counted = count('failed') + broken.length + (mustNotSkip ? skipped.length : 0);
  // Vitest also fails on errors outside of any test, and when it finds no test at all.
  return { passed: count('passed'), failed: counted === 0 && code !== 0 ? 1 : counted, lines };
}

function tellSkipped(skipped, mustNotSkip, realData) {
  if (skipped.length === 0) return [];
  const why = mustNotSkip
    ? 'a failure here, because CI is set and the data is present'
    : `most likely because ${realData} is absent`;
  return [`Skipped: ${skipped.length} (${why})`, ...skipped.map((test) => `  - ${test.fullName}`)];
}
