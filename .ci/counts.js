/** Prints the closing line of .ci/run from Jest's report and sets the exit status. */
import { readFileSync } from 'node:fs';

const [reportFile, failedChecks, testsStatus] = process.argv.slice(2);

function readReport() {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0 };
  }
}

const report = readReport();
let failed = report.numFailedTests + report.numRuntimeErrorTestSuites + Number(failedChecks);
if (testsStatus !== '0' && failed === 0) failed = 1;
if (report.numPassedTests === 0 && failed === 0) failed = 1;
console.log(`${report.numPassedTests} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
