import assert from 'node:assert/strict';
import { settle } from '../../src/simulator/orderLife';
import { ORDER, playedSimulator } from './ask';

describe('an order that is accepted', () => {
  describe('is answered as its flow is documented', () => {
    const rows: [type: string, fields: string[]][] = [
      ['redirect', ['order_id', 'payment_url', 'session_id']],
      ['paymentlink', ['order_id', 'payment_url', 'session_id']],
      ['checkout', ['order_id', 'payment_url', 'session_id']],
    ];
    for (const [type, fields] of rows) {
      it(`${type}: ${fields.join(', ')}`, () => {
        const { data } = playedSimulator().ask('POST', '/orders', { ...ORDER, type });
        assert.deepEqual(Object.keys(data), fields);
      });
    }

    const direct: [what: string, fields: object, status: string, leadsOn: string | undefined][] = [
      ['iDEAL: the bank is next', { gateway: 'IDEAL' }, 'initialized', 'payment_url'],
      ['iDEAL QR: a code to scan', { gateway: 'IDEALQR' }, 'initialized', 'qr_url'],
      ['WeChat: a code to scan', { gateway: 'WECHAT' }, 'initialized', 'qr_url'],
      ['Bancontact', { gateway: 'MISTERCASH' }, 'initialized', 'payment_url'],
      ['Bancontact QR', { gateway: 'MISTERCASH', gateway_info: { qr_enabled: true } }, 'initialized', 'qr_url'],
      ['bank transfer: the account to pay to', { gateway: 'BANKTRANS' }, 'initialized', 'gateway_info'],
      ['a test card', { gateway: 'VISA', gateway_info: { card_number: '4111111111111111' } }, 'completed', undefined],
      [
        'one to be checked',
        { gateway: 'VISA', gateway_info: { card_number: '4917300000000008' } },
        'uncleared',
        undefined,
      ],
      [
        'a card of nobody',
        { gateway: 'VISA', gateway_info: { card_number: '4000000000000000' } },
        'initialized',
        'payment_url',
      ],
      ['MB WAY of EUR 10.00', { gateway: 'MBWAY' }, 'completed', undefined],
      ['MB WAY of EUR 30.00', { gateway: 'MBWAY', amount: 3000 }, 'expired', undefined],
      ['a recurring payment', { recurring_id: 'a-token', recurring_model: 'unscheduled' }, 'completed', undefined],
      ['a payment component', { payment_data: { gateway: 'IDEAL', payload: '' } }, 'initialized', 'payment_url'],
    ];
    for (const [what, fields, status, leadsOn] of direct) {
      it(`direct, ${what} -> the whole order, ${status}${leadsOn ? ` and ${leadsOn}` : ''}`, () => {
        const simulator = playedSimulator();
        const { data } = simulator.ask('POST', '/orders', { ...ORDER, type: 'direct', ...fields });
        const whole = simulator.ask('GET', '/orders/order-1').data;
        assert.deepEqual(
          Object.keys(data).filter((name) => !(name in whole)),
          leadsOn ? [leadsOn, 'session_id'] : [],
        );
        for (const [name, value] of Object.entries(whole)) assert.deepEqual(data[name], value, name);
        assert.equal(data.status, status);
        assert.match(String(data.transaction_id), /^\d{9}$/);
      });
    }
  });

  it('and declined, because its test data say so, is refused with 1024 and kept as declined', () => {
    const simulator = playedSimulator();
    const gateway_info = { card_number: '4012001037461114' };
    const refused = simulator.ask('POST', '/orders', { ...ORDER, type: 'direct', gateway: 'VISA', gateway_info });
    assert.deepEqual([refused.status, refused.code, refused.headers['x-predicted-by']], [404, 1024, 'test-data']);
    assert.equal(simulator.ask('GET', '/orders/order-1').data.status, 'declined');
  });

  it('never gives a card number back', () => {
    const simulator = playedSimulator();
    const gateway_info = { card_number: '4111111111111111', card_cvc: '123' };
    const { data } = simulator.ask('POST', '/orders', { ...ORDER, type: 'direct', gateway: 'VISA', gateway_info });
    assert.equal((data.payment_details as { last4: unknown }).last4, '1111');
    assert.doesNotMatch(JSON.stringify(data), /4111111|card_cvc/);
  });

  describe('has an order_id of its own', () => {
    const rows: [earlier: string, again: 'accepted' | 1006, note: boolean][] = [
      ['initialized', 'accepted', true],
      ['declined', 'accepted', true],
      ['cancelled', 'accepted', true],
      ['uncleared', 'accepted', true],
      ['completed', 1006, false],
    ];
    for (const [earlier, again, note] of rows) {
      it(`one that is ${earlier} is sent again -> ${again}${note ? ', with a note' : ''}`, () => {
        const simulator = playedSimulator();
        const sessionId = simulator.order();
        if (earlier !== 'initialized')
          simulator.change((state) => settle(state, sessionId, earlier as 'completed', 'IDEAL', simulator.world));
        const { code, headers } = simulator.ask('POST', '/orders', ORDER);
        assert.equal(code ?? 'accepted', again);
        assert.equal('x-note' in headers, note);
        assert.equal(headers['x-predicted-by'], again === 1006 ? 'order-id-used' : undefined);
      });
    }

    it('and a new one has no note', () => {
      assert.equal('x-note' in playedSimulator().ask('POST', '/orders', ORDER).headers, false);
    });

    it('also after it was shipped, and where the second of two was paid, as the first cannot be any more', () => {
      const simulator = playedSimulator();
      const first = simulator.order();
      const second = simulator.order();
      simulator.change((state) => settle(state, first, 'completed', 'IDEAL', simulator.world));
      assert.equal(simulator.ask('GET', '/orders/order-1').data.status, 'initialized');
      simulator.change((state) => settle(state, second, 'completed', 'IDEAL', simulator.world));
      simulator.ask('PATCH', '/orders/order-1', { status: 'shipped' });
      assert.equal(simulator.ask('POST', '/orders', ORDER).code, 1006);
      assert.equal(simulator.ask('POST', '/orders', { ...ORDER, order_id: 'order-2' }).status, 200);
    });
  });

  it('is at most 500 objects deep', () => {
    const answers = [499, 500, 50_000].map((levels) => {
      const simulator = playedSimulator();
      const body = `{"custom_info": ${'['.repeat(levels)}${']'.repeat(levels)}}`;
      return simulator.askText('POST', '/orders', body).code ?? 'accepted';
    });
    assert.deepEqual(answers, ['accepted', 1000, 1000]);
  });
});
