import assert from 'node:assert/strict';
import { respond } from '../../src/simulator/behaviour';
import type { SimulatorResponse } from '../../src/simulator/exchange';
import { ORDER, playedSimulator } from './ask';

/** A customer of a played simulator: GET without a form, POST with one; paths are below `/pay/`. */
function customer(fields: object = {}) {
  const played = playedSimulator();
  const sessionId = played.order(fields);
  function visit(path: string, form?: Record<string, string>): SimulatorResponse {
    const [pathOnly = '', query = ''] = path.split('?');
    const request = {
      method: form ? 'POST' : 'GET',
      path: `/pay/${pathOnly}`,
      query: new URLSearchParams(query),
      headers: {},
      body: new URLSearchParams(form).toString(),
      origin: 'http://127.0.0.1:8080',
    };
    let response: SimulatorResponse | undefined;
    played.change((state) => {
      const [next, answer] = respond(state, request, played.world);
      response = answer;
      return next;
    });
    assert.ok(response);
    return response;
  }
  const order = () => played.state().orders.get(sessionId);
  return { ...played, sessionId, visit, order };
}

const WEBHOOK = { payment_options: { notification_url: 'http://localhost/webhook', notification_method: 'POST' } };

describe('the payment page of an order whose order_id was sent again', () => {
  it('says so, and takes no payment', () => {
    const { ask, visit, order, sessionId } = customer({ gateway: 'IDEAL' });
    ask('POST', '/orders', { ...ORDER, gateway: 'IDEAL' });
    assert.equal(visit(sessionId, { outcome: 'completed' }).headers.location, sessionId);
    assert.equal(order()?.status, 'initialized');
    const { body } = visit(sessionId);
    assert.match(body, /replaced by a newer order/);
    assert.doesNotMatch(body, /<form/);
  });
});

describe('paying on the payment page', () => {
  const rows: [what: string, fields: object, form: Record<string, string>, status: string, gateway?: string][] = [
    ['a scenario', { gateway: 'IDEAL' }, { outcome: 'completed' }, 'completed', 'IDEAL'],
    ['another scenario', { gateway: 'IDEAL' }, { outcome: 'declined' }, 'declined', 'IDEAL'],
    ['with the chosen gateway', {}, { gateway: 'KLARNA', outcome: 'expired' }, 'expired', 'KLARNA'],
    ['a test card', { gateway: 'VISA' }, { test_data: '4917300000000008' }, 'uncleared', 'VISA'],
    ['a test IBAN', { gateway: 'DIRDEB' }, { test_data: 'NL87ABNA0000000002' }, 'declined', 'DIRDEB'],
    ['an amount that decides', { gateway: 'MBWAY', amount: 2001 }, {}, 'expired', 'MBWAY'],
    ['turning back without a gateway', {}, { outcome: 'cancelled' }, 'cancelled'],
    [
      'the gateway of the order, not of the form',
      { gateway: 'IDEAL' },
      { gateway: 'VISA', outcome: 'completed' },
      'completed',
      'IDEAL',
    ],
  ];
  for (const [what, fields, form, status, gateway] of rows) {
    it(`${what} -> ${status}`, () => {
      const { visit, order, sessionId } = customer(fields);
      const { status: http, headers } = visit(sessionId, form);
      assert.equal(http, 303);
      assert.equal(headers.location, `${sessionId}/return`);
      assert.equal(order()?.status, status);
      assert.equal(order()?.gateway, gateway);
    });
  }

  describe('needs a form that the page has', () => {
    const refused: [what: string, fields: object, form: Record<string, string>][] = [
      ['an outcome that the gateway has not', { gateway: 'ALIPAY', type: 'redirect' }, { outcome: 'declined' }],
      ['an outcome that nothing has', { gateway: 'IDEAL' }, { outcome: 'shipped' }],
      ['a card that is no test card', { gateway: 'VISA' }, { test_data: '4242424242424242' }],
      ['a decision before there was a payment', { gateway: 'IDEAL' }, { decision: 'completed' }],
      ['no gateway', {}, { outcome: 'completed' }],
      ['a gateway of another currency', { currency: 'USD' }, { gateway: 'IDEAL', outcome: 'completed' }],
      ['an unknown gateway', {}, { gateway: 'constructor', outcome: 'completed' }],
      ['nothing', { gateway: 'IDEAL' }, {}],
    ];
    for (const [what, fields, form] of refused) {
      it(what, () => {
        const { visit, order, sessionId } = customer(fields);
        assert.equal(visit(sessionId, form).headers.location, sessionId);
        assert.equal(order()?.status, 'initialized');
      });
    }
  });

  it('ends at a second click: the order stays as it is, and nobody is notified again', () => {
    const { visit, order, state, sessionId } = customer({ gateway: 'DIRDEB', ...WEBHOOK });
    for (const outcome of ['uncleared', 'uncleared', 'declined']) visit(sessionId, { outcome });
    assert.equal(order()?.status, 'uncleared');
    assert.equal(state().due.length, 1);
    assert.match(visit(sessionId).body, /This order is already uncleared\./);
  });

  for (const decision of ['completed', 'declined', 'void']) {
    it(`leaves an uncleared payment to be decided on -> ${decision}`, () => {
      const { visit, order, sessionId } = customer({ gateway: 'DIRDEB' });
      visit(sessionId, { outcome: 'uncleared' });
      visit(sessionId, { decision });
      assert.equal(order()?.status, decision);
    });
  }

  it('is over when the link has expired', () => {
    const { visit, wait, sessionId } = customer({ gateway: 'IDEAL', seconds_active: 60 });
    wait(61);
    assert.equal(visit(sessionId, { outcome: 'completed' }).headers.location, sessionId);
    const { body } = visit(sessionId);
    assert.match(body, /This order is already expired\.<\/strong> Its payment URL works no longer\./);
    assert.doesNotMatch(body, /name="outcome"/);
  });

  it('leads to the page of an unpaid order where nothing was paid', () => {
    const { visit, sessionId } = customer();
    assert.equal(visit(`${sessionId}/return`).headers.location, `../${sessionId}`);
  });

  it('offers the chosen gateway, and to choose another', () => {
    const { visit, sessionId } = customer();
    assert.match(visit(sessionId).body, /<a href="\?gateway=IDEAL">iDEAL<\/a>/);
    const chosen = visit(`${sessionId}?gateway=IDEAL`).body;
    assert.match(chosen, /Pay with iDEAL/);
    assert.match(chosen, /<a href="\?">Choose another payment method<\/a>/);
  });

  it('notifies again on Resend, of the order as it is', () => {
    const { visit, state, sessionId } = customer({ gateway: 'IDEAL', ...WEBHOOK });
    visit(sessionId, { outcome: 'completed' });
    assert.equal(visit(`${sessionId}/resend`, {}).headers.location, `../${sessionId}#notifications`);
    const [first, second] = state().due;
    assert.equal(JSON.parse(second?.body ?? '').status, 'completed');
    assert.equal(second?.body, first?.body);
  });
});
