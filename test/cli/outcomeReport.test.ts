import assert from 'node:assert/strict';
import type { Target } from '../../src/api/endpoint';
import type { Outcome } from '../../src/api/outcome';
import { reportOutcome } from '../../src/cli/outcomeReport';

const MAY_EXIST = 'The order may have arrived: look in testmerchant.multisafepay.com before you send it again.';

describe('what send says', () => {
  const refused = {
    kind: 'refused',
    code: 1027,
    text: 'Totaal\nbedrag',
    meaning: 'It must add up.',
    status: 404,
  } as const;
  const late = {
    kind: 'failed',
    reason: 'time-limit',
    message: 'Test API gave no answer.',
    mayHaveArrived: true,
  } as const;
  const reports: [name: string, outcome: Outcome, target: Target, report: ReturnType<typeof reportOutcome>][] = [
    [
      'an accepted order',
      { kind: 'accepted', data: {}, orderId: 'a', payment: { kind: 'url', url: 'https://x/' } },
      'Test API',
      { exitCode: 0, url: 'https://x/', lines: ['Test API accepted order a.'] },
    ],
    [
      'a prediction',
      { kind: 'accepted', data: {}, payment: { kind: 'url', url: 'http://localhost/' } },
      'Simulator',
      { exitCode: 0, url: 'http://localhost/', lines: ['Simulator predicts: the order is accepted.'] },
    ],
    [
      'a refusal',
      refused,
      'Test API',
      { exitCode: 1, lines: ['Test API refused the order with 1027: Totaal bedrag', 'It must add up.'] },
    ],
    [
      'a predicted refusal',
      refused,
      'Simulator',
      { exitCode: 1, lines: ['Simulator predicts 1027: Totaal bedrag', 'It must add up.'] },
    ],
    [
      'an unknown code',
      { kind: 'refused', code: 4711, text: '', status: 404 },
      'Test API',
      {
        exitCode: 1,
        lines: ['Test API refused the order with 4711: no text was given', 'This code is not in the documentation.'],
      },
    ],
    [
      'no code',
      { kind: 'refused', text: 'no', status: 422 },
      'Test API',
      { exitCode: 1, lines: ['Test API refused the order without an error code (HTTP 422): no'] },
    ],
    ['no answer of the Test API', late, 'Test API', { exitCode: 2, lines: ['Test API gave no answer.', MAY_EXIST] }],
    [
      'no answer of the Simulator',
      late,
      'Simulator',
      {
        exitCode: 2,
        lines: [
          'Test API gave no answer.',
          'The order may have arrived: look it up before you send it again with the same order_id.',
        ],
      },
    ],
    [
      'an order not sent',
      { ...late, mayHaveArrived: false },
      'Test API',
      { exitCode: 2, lines: ['Test API gave no answer.'] },
    ],
    [
      'a key not accepted',
      { ...late, reason: 'unauthorised' },
      'Test API',
      { exitCode: 2, lines: ['Test API gave no answer.'] },
    ],
  ];
  it('of an accepted order whose notification goes nowhere', () => {
    const accepted = { kind: 'accepted', data: {}, payment: { kind: 'url', url: 'https://x/' } } as const;
    const order = { payment_options: { notification_url: 'http://localhost/' } };
    assert.match(reportOutcome(accepted, 'Test API', order).lines[1] ?? '', /^No notification will arrive: /);
  });

  for (const [name, outcome, target, report] of reports) {
    it(`of ${name} to the ${target}`, () => assert.deepEqual(reportOutcome(outcome, target), report));
  }
});
