import assert from 'node:assert/strict';
import { gateways } from '../../src/order/gateways/catalogue';
import { outcomeOfTestData, outcomesFor } from '../../src/simulator/scenarios';

describe('the documented test data', () => {
  const rows: [gateway: string | undefined, values: object, outcome: string | undefined][] = [
    ['VISA', { card_number: '4111111111111111' }, 'completed'],
    ['VISA', { card_number: '4111 1111 1111 1111' }, 'completed'],
    ['VISA', { card_number: 4111111111111111 }, 'completed'],
    ['VISA', { card_number: '4917300000000008' }, 'uncleared'],
    ['VISA', { card_number: '4012001038488884' }, 'declined'],
    ['VISA', { card_number: '374500000000015' }, undefined],
    ['CREDITCARD', { card_number: '374500000000015' }, 'completed'],
    ['AMEX', { card_number: '374200000000004' }, 'declined'],
    ['MAESTRO', { card_number: '6799990000000000011' }, 'completed'],
    ['visa', { card_number: '4111111111111111' }, 'completed'],
    ['MISTERCASH', { card: '67034500054620008' }, 'completed'],
    ['MISTERCASH', { card: '67039902990000011' }, 'declined'],
    ['DIRDEB', { account_holder_iban: 'NL87ABNA0000000001' }, 'completed'],
    ['DIRDEB', { account_holder_iban: 'nl87 abna 0000 0000 02' }, 'declined'],
    ['DIRDEB', { account_id: 'NL87ABNA0000000003' }, 'uncleared'],
    ['BANKTRANS', { iban: 'NL87ABNA0000000002' }, 'expired'],
    ['EPS', { bic: 'RZOOAT2L420' }, 'completed'],
    ['MBWAY', { amount: 999 }, 'declined'],
    ['MBWAY', { amount: 1000 }, 'completed'],
    ['MBWAY', { amount: '2000' }, 'completed'],
    ['MULTIBANCO', { amount: 2001 }, 'expired'],
    ['MULTIBANCO', {}, undefined],
    ['IDEAL', { amount: 999 }, undefined],
    // An amount that looks like a documented card number is an amount.
    ['VVVGIFTCRD', { amount: 111115 }, undefined],
    ['IN3', { birthday: '1999-01-01' }, 'completed'],
    ['IN3', { birthday: '2000-01-01' }, 'declined'],
    ['IN3', { birthday: '1987-06-05' }, undefined],
    ['MYBANK', { locale: 'it_IT' }, undefined],
    ['VISA', {}, undefined],
    ['VISA', { card_number: '' }, undefined],
    ['VISA', { card_number: { $: '4111111111111111' } }, undefined],
    ['toString', { card_number: '4111111111111111' }, undefined],
    [undefined, { card_number: '4111111111111111' }, undefined],
  ];
  for (const [gateway, values, outcome] of rows) {
    it(`${gateway} ${JSON.stringify(values)} -> ${outcome ?? 'nothing documented'}`, () => {
      assert.equal(outcomeOfTestData(gateway, { ...values }), outcome);
    });
  }
});

describe('the scenarios of', () => {
  const rows: [gateway: string | undefined, outcomes: string[]][] = [
    [undefined, ['completed', 'declined', 'cancelled', 'expired']],
    ['IDEAL', ['completed', 'declined', 'cancelled', 'expired']],
    ['VISA', ['completed', 'uncleared', 'declined', 'cancelled', 'expired']],
    ['DIRDEB', ['completed', 'uncleared', 'declined', 'cancelled', 'expired']],
    ['ALIPAY', ['completed', 'cancelled', 'expired']],
    ['MBWAY', ['completed', 'declined', 'cancelled', 'expired']],
    ['a gateway that does not exist', ['completed', 'declined', 'cancelled', 'expired']],
  ];
  for (const [gateway, outcomes] of rows) {
    it(`${gateway ?? 'no gateway'}: ${outcomes.join(', ')}`, () => {
      assert.deepEqual(
        outcomesFor(gateway).map(({ outcome }) => outcome),
        outcomes,
      );
    });
  }

  it('a gateway with test data name those', () => {
    const how = (gateway: string) => outcomesFor(gateway)[0]?.how;
    assert.equal(how('MASTERCARD'), 'The customer pays. On the Test API: 5500000000000004.');
    assert.equal(how('IDEAL'), 'The customer pays.');
    assert.match(how('MBWAY') ?? '', /EUR 10 to 20 is completed/);
  });

  it('every gateway begin with being paid, each outcome once', () => {
    for (const { id } of gateways) {
      const outcomes = outcomesFor(id).map(({ outcome }) => outcome);
      assert.equal(outcomes[0], 'completed', id);
      assert.equal(new Set(outcomes).size, outcomes.length, id);
    }
  });
});
