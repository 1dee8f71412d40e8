import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { authHeader } from '../../src/simulator/notifications/signature';
import { answer, playedServer } from '../api/playedServer';
import { accepted, chooseTarget, firstDay, json, KEY, leave, refused, send, stage, TEST_ORDERS } from './sendStage';
import { eventually, hooks, openText, trustly } from './window';

const forward = () => vscode.commands.executeCommand('multisafepay.forwardNotifications');

const order = (status: string) =>
  json({ success: true, data: { order_id: 'paid 1', status, financial_status: status, var1: 'café' } });

describe('Forward Notifications...', () => {
  before(() => chooseTarget('testApi'));
  after(firstDay);
  afterEach(leave);

  /** Answers the questions for an order that is entered. */
  const to = (address: string) => ({
    'Forward notifications of which order?': 'Enter an order_id...',
    order_id: 'paid 1',
    'Forward notifications to': address,
  });

  it('brings a notification of the Test API to a shop on this computer, and says what it answered', async () => {
    const shop = await playedServer(answer(200, 'OK'));
    const statuses = ['initialized', 'completed'];
    const { said, sent } = await stage(to(`${shop.origin}/webhook`), () => order(statuses.shift() ?? 'shipped'));
    await forward();
    await shop.close();
    assert.deepEqual(
      sent.map(({ method, url, headers }) => [method, url, headers.get('api_key')]),
      Array(2).fill(['GET', `${TEST_ORDERS}/paid%201`, KEY]),
    );
    const [{ path = '', body, headers } = assert.fail(), ...others] = shop.received;
    assert.deepEqual(others, []);
    assert.match(path, /^\/webhook\?transactionid=paid%201&timestamp=\d+$/);
    assert.equal(JSON.parse(body).status, 'completed');
    assert.match(String(headers['user-agent']), /sent by MultiSafepay Orders, not by MultiSafepay/);
    assert.equal(
      said.at(-1),
      'Order paid 1: notification of status completed, financial_status completed (sent by MultiSafepay Orders, not by MultiSafepay): HTTP 200 "OK". Acknowledged: HTTP 200 with OK. | Show Log',
    );
    assert.doesNotMatch(said.join('\n'), new RegExp(KEY));
  });

  it('remembers the address for the workspace', async () => {
    const shop = await playedServer(answer(200, 'OK'));
    await stage(to(` ${shop.origin}/remembered `), () => order('completed'));
    await forward();
    await shop.close();
    const { workspaceState } = (await hooks()).context;
    assert.equal(workspaceState.get('multisafepay.forwardTo'), `${shop.origin}/remembered`);
  });

  it('says why a shop did not acknowledge, and names the address to correct', async () => {
    const shop = await playedServer(answer(301, '', { location: '/webhook/' }));
    const { said } = await stage(to(shop.origin), () => order('declined'));
    await forward();
    await shop.close();
    assert.match(
      said.at(-1) ?? '',
      /HTTP 301 "".* should be 200, not 301, .* final address in the forwarding address /,
    );
  });

  it('takes no address elsewhere, and asks for nothing', async () => {
    const { said, sent } = await stage(to('http://93.184.216.34/'), () => order('completed'));
    await forward();
    assert.match(said.at(-1) ?? '', /^The forwarding address should be on this computer, not on 93\.184\.216\.34/);
    assert.deepEqual(sent, []);
  });

  it('says that the Test API does not know the order', async () => {
    const { said } = await stage(to('http://localhost:1/'), () => refused(1006, 'Invalid transaction ID'));
    await forward();
    assert.equal(
      said.at(-1),
      'Order paid 1 is watched no longer. Test API has no such order: 1006 Invalid transaction ID. Check its order_id.',
    );
  });

  it('takes a sent order, with the key that it went with', async () => {
    const shop = await playedServer(answer(200, 'OK'));
    const { said } = await stage(
      { 'Forward notifications of which order?': 'forwarded-1', 'Forward notifications to': shop.origin },
      ({ method }) => (method === 'POST' ? accepted({ order_id: 'forwarded-1' }) : order('declined')),
    );
    await openText(trustly.replace('my-order', 'forwarded-1'));
    await send();
    await forward();
    await shop.close();
    const [{ path = '', headers, body } = assert.fail()] = shop.received;
    const timestamp = Number(new URL(path, shop.origin).searchParams.get('timestamp'));
    assert.equal(headers.auth, authHeader(timestamp, body, KEY));
    assert.match(said.find((each) => each.startsWith('Forward notifications of which')) ?? '', /\| Enter an order_id/);
  });

  it('forwards those of an order once, and can be stopped', async () => {
    const { sent, heard } = await stage({ ...to('http://localhost:1/'), 'Notifications of order paid 1': 'Stop' }, () =>
      order('initialized'),
    );
    const first = forward();
    await eventually(() => sent.length > 0, 'it is watched');
    await forward();
    await heard('Notifications of order paid 1 are being forwarded already. | Stop');
    await first;
  });
});
