// The last line of .ci/run. Fails when no test ran.
import { totalCounts } from './testCounts.js';

const { passed, failed } = totalCounts();
console.log(`${passed} passed, ${failed} failed`);
if (passed + failed === 0) process.exitCode = 1;
