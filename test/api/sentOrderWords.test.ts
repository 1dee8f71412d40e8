import assert from 'node:assert/strict';
import type { SentOrder } from '../../src/api/sentOrder';
import { amountText, gatewayName, sentTime, standing } from '../../src/api/sentOrderWords';
import { sentOrder } from './sentOrderFixture';

describe('the words for a sent order', () => {
  const names: [change: Partial<SentOrder>, name: string][] = [
    [{}, 'Any gateway'],
    [{ gateway: 'KLARNA' }, 'Klarna'],
    [{ gateway: 'ideal' }, 'iDEAL'],
    [{ gateway: 'NOBODYS' }, 'NOBODYS'],
  ];
  for (const [change, name] of names) it(name, () => assert.equal(gatewayName(sentOrder(change)), name));

  const amounts: [amount: number | string | undefined, currency: string | undefined, text: string | undefined][] = [
    [7495, 'EUR', 'EUR 74.95'],
    ['7495', 'EUR', 'EUR 74.95'],
    [7495, 'JPY', 'JPY 7495'],
    [1, undefined, '0.01'],
    ['ten', 'EUR', undefined],
    [undefined, 'EUR', undefined],
  ];
  for (const [amount, currency, text] of amounts) {
    it(`${amount} ${currency}: ${text ?? 'no amount'}`, () => {
      const order = sentOrder({ ...(amount !== undefined && { amount }), ...(currency !== undefined && { currency }) });
      assert.equal(amountText(order), text);
    });
  }

  const standings: [change: Partial<SentOrder>, words: string][] = [
    [{}, 'accepted'],
    [{ status: 'partial_refunded' }, 'partial refunded'],
    [{ accepted: false, refusal: { code: 1027, text: 'x' } }, 'refused 1027'],
    [{ accepted: false, refusal: { text: 'x' } }, 'refused'],
    [{ accepted: false, mayHaveArrived: true, refusal: { text: 'x' } }, 'no answer'],
  ];
  for (const [change, words] of standings) it(words, () => assert.equal(standing(sentOrder(change)), words));

  const now = new Date(2026, 10, 21, 16, 0);
  const times: [sent: Date, text: string][] = [
    [new Date(2026, 10, 21, 9, 5), '09:05'],
    [new Date(2026, 10, 20, 14, 2), '20 Nov 14:02'],
    [new Date(2025, 10, 20, 14, 2), '20 Nov 2025 14:02'],
  ];
  for (const [sent, text] of times) {
    it(`sent at ${text}`, () => assert.equal(sentTime(sentOrder({ sent: sent.toISOString() }), now), text));
  }
});
