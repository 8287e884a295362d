/**
 * Counts what Vitest's JSON reports say, one for each part of the run. A spec file that could not even be loaded, a run that crashed, and a skip where
 * nothing may be skipped are failures: silence must not look like success.
 */
export function summarize(runs, { mustNotSkip, realData }) {
  const silent = runs.filter(({ report }) => report === undefined);
  const testResults = runs.flatMap(({ report }) => (report === undefined ? [] : JSON.parse(report).testResults));
  const tests = testResults.flatMap((file) => file.assertionResults);
  const count = (status) => tests.filter((test) => test.status === status).length;
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
  );
  const skipped = tests.filter((test) => !['passed', 'failed'].includes(test.status));
  const lines = [
    ...silent.map(() => 'A part of the tests ended before it could report.'),
    ...broken.map((file) => `Could not be run: ${file.name}`),
    ...tellSkipped(skipped, mustNotSkip, realData),
  ];
  const counted = silent.length + count('failed') + broken.length + (mustNotSkip ? skipped.length : 0);
  // Vitest also fails on errors outside of any test, and when it finds no test at all.
  const hasFailed = runs.some(({ code }) => code !== 0);
  return { passed: count('passed'), failed: counted === 0 && hasFailed ? 1 : counted, lines };
}

function tellSkipped(skipped, mustNotSkip, realData) {
  if (skipped.length === 0) return [];
  const why = mustNotSkip
    ? 'a failure here, because CI is set and the data is present'
    : `most likely because ${realData} is absent`;
  return [`Skipped: ${skipped.length} (${why})`, ...skipped.map((test) => `  - ${test.fullName}`)];
}
