import type { Testing } from './gateway';

/** The payment page of the test environment asks how the payment should end. */
export const testPlatform: Testing = {
  possible: true,
  how: 'On the test payment page, choose a scenario: completed, declined, cancelled or expired.',
};

/** Listed among the methods that the test environment does not have. */
export const notTestable: Testing = { possible: false, how: 'It is not available on the Test API.' };

/** The documents say neither how to try it nor that it cannot be tried. */
export const noTestData: Testing = { possible: true, how: 'No test data are documented for it.' };
