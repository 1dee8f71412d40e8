import { describeRule } from './ruleTable';

describeRule('link-life', {
  faults: [
    ['"days_active": 400', '/days_active', 'days_active should be a whole number of days from 1 to 365. It is 400.'],
    ['"days_active": 0', '/days_active', 'days_active should be a whole number of days from 1 to 365. It is 0.'],
    ['"days_active": 1.5', '/days_active', 'days_active should be a whole number of days from 1 to 365. It is 1.5.'],
    [
      '"seconds_active": "31536001"',
      '/seconds_active',
      'seconds_active should be a whole number of seconds from 1 to 31536000. It is "31536001".',
    ],
    [
      '"days_active": 30, "seconds_active": 3600',
      '/days_active',
      'days_active should be left out; seconds_active wins.',
    ],
    [
      '"gateway": "PAYPAL", "days_active": 30',
      '/days_active',
      'days_active should be left out for PayPal, whose links last a fixed time. Source: the documentation of August 2025.',
    ],
  ],
  verdicts: [
    ['"days_active": 400', 'warning /days_active'],
    ['"days_active": 30, "seconds_active": 3600', 'hint /days_active'],
    // The days do not count then, in range or not.
    ['"days_active": 400, "seconds_active": 0', 'hint /days_active', 'warning /seconds_active'],
    ['"gateway": "EDENRES", "days_active": 400, "seconds_active": 60', 'hint /days_active', 'hint /seconds_active'],
  ],
  correct: [
    '"days_active": 1',
    '"days_active": "365"',
    '"seconds_active": 31536000',
    '"days_active": "", "seconds_active": 60',
    '"days_active": "{{days}}"',
    '"gateway": "IDEAL", "days_active": 30',
  ],
  fixes: [
    ['"days_active": 400', 'Change to 365', '"days_active": 365'],
    ['"seconds_active": 99999999', 'Change to 31536000', '"seconds_active": 31536000'],
    ['"days_active": 30, "seconds_active": 3600', 'Remove days_active', '"seconds_active": 3600'],
    ['"gateway": "PAYPAL", "days_active": 30', 'Remove days_active', '"gateway": "PAYPAL"'],
  ],
  withoutFix: ['"days_active": 0', '"days_active": "a week"'],
});
