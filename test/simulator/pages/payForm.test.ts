import assert from 'node:assert/strict';
import { gatewayById } from '../../../src/order/gateways/catalogue';
import { fittingGateways } from '../../../src/simulator/pages/fittingGateways';
import { payForm } from '../../../src/simulator/pages/payForm';

function formOf(id: string): string {
  const gateway = gatewayById(id);
  assert.ok(gateway);
  return payForm(gateway, 'EUR 10.00').markup;
}

const values = (markup: string, name: string) =>
  [...markup.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'g'))].map(([, value]) => value);

describe('the ways to pay with a gateway', () => {
  const platform = ['completed', 'declined', 'cancelled', 'expired'];
  const rows: [gateway: string, asks: string | undefined, testData: string[], outcomes: string[]][] = [
    ['IDEAL', undefined, [], platform],
    ['MISTERCASH', 'Card number', ['67034500054620008', '67039902990000045', '67039902990000011'], platform],
    ['EPS', 'BIC', ['RZOOAT2L420'], platform],
    [
      'DIRDEB',
      'IBAN',
      ['NL87ABNA0000000001', 'NL87ABNA0000000002', 'NL87ABNA0000000003', 'NL87ABNA0000000004'],
      ['completed', 'uncleared', 'declined', 'cancelled', 'expired'],
    ],
    [
      'AMEX',
      'Card number',
      ['374500000000015', '378734493671000', '374200000000004'],
      ['completed', 'uncleared', 'declined', 'cancelled', 'expired'],
    ],
    ['IN3', 'Date of birth', ['1999-01-01', '2000-01-01'], platform],
    ['KLARNA', undefined, [], platform],
    ['ALIPAY', undefined, [], ['completed', 'cancelled', 'expired']],
    ['YOURGIFT', 'Card number', ['111115', '111112', '111110'], platform],
  ];
  for (const [id, asks, testData, outcomes] of rows) {
    it(`${id}: ${asks ?? 'scenarios only'}`, () => {
      const markup = formOf(id);
      assert.equal(/<legend>(.*?)<\/legend>/.exec(markup)?.[1], asks);
      assert.deepEqual(values(markup, 'test_data'), testData);
      assert.deepEqual(values(markup, 'outcome'), outcomes);
    });
  }

  it('MBWAY: the amount decides, so there is nothing to enter', () => {
    const markup = formOf('MBWAY');
    assert.match(markup, /The amount decides: up to EUR 9\.99 is declined/);
    assert.match(markup, /Pay EUR 10\.00<\/button>/);
    assert.doesNotMatch(markup, /type="radio"/);
  });

  it('cards ask for what is on the card besides its number, which can only be a test card', () => {
    const markup = formOf('VISA');
    const labels = [...markup.matchAll(/<label for="\w+">(.*?)<\/label>/g)].map(([, label]) => label);
    assert.deepEqual(labels, ['Name on the card', 'Expires (MM/YY)', 'Security code']);
    assert.doesNotMatch(markup, /name="card_number"/);
  });
});

describe('the payment methods to choose from', () => {
  const ids = (order: object) => fittingGateways({ ...order }).flatMap(({ gateways }) => gateways.map(({ id }) => id));

  const rows: [what: string, order: object, has: string[], hasNot: string[]][] = [
    ['fit the currency', { currency: 'EUR' }, ['IDEAL', 'VISA', 'KLARNA', 'PAYPAL', 'YOURGIFT'], ['GIROPAY']],
    ['are other ones for another currency', { currency: 'USD' }, ['VISA'], ['IDEAL', 'MISTERCASH']],
    ['fit the flow', { currency: 'EUR', type: 'paymentlink' }, ['IDEAL'], []],
    ['are those of a redirect for FastCheckout', { currency: 'EUR', type: 'checkout' }, ['IDEAL'], []],
  ];
  for (const [what, order, has, hasNot] of rows) {
    it(what, () => {
      const fitting = ids(order);
      for (const id of has) assert.ok(fitting.includes(id), `${id} is missing`);
      for (const id of hasNot) assert.ok(!fitting.includes(id), `${id} should not be there`);
    });
  }
});
