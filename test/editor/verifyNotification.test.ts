import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { authHeader } from '../../src/simulator/notifications/signature';
import { answer, playedServer } from '../api/playedServer';
import { chooseTarget, firstDay, KEY, KEY_NAME, leave, send, stage } from './sendStage';
import { eventually, openText, trustly } from './window';

const verifyReceived = () => vscode.commands.executeCommand('multisafepay.verifyNotification');

describe('Verify a Notification...', () => {
  const body = '{"order_id":"my-order","status":"completed"}';
  const auth = authHeader(Math.floor(Date.now() / 1000), body, KEY);

  before(() => chooseTarget('testApi'));
  after(firstDay);
  afterEach(leave);

  const notifications: [name: string, answers: Record<string, string>, verdict: RegExp][] = [
    ['holds', {}, /^The signature holds\.$/],
    [
      'has the key of another',
      { 'Signed with which key?': 'Simulator' },
      /^The signature does not hold: the key is another one, or the content of the body was changed\./,
    ],
    [
      'has a header in quotes',
      { 'Header Auth': `"${auth}"` },
      /^The signature does not hold: quotes stand around the header\./,
    ],
    [
      'has a key that was entered',
      { 'Signed with which key?': 'Enter another key...', 'API key': ` ${KEY}` },
      /^The signature does not hold: white space or a line break stands around the key\./,
    ],
    [
      'has a body that was laid out again, on the clipboard',
      { 'Body of the notification (2/3)': 'Text on the clipboard' },
      /^The signature does not hold: the body was changed after it was signed: white space was added between its parts\./,
    ],
    [
      'has a body that was entered',
      { 'Body of the notification (2/3)': 'Enter it...', 'Body of the notification': body },
      /^The signature holds\.$/,
    ],
  ];
  for (const [name, answers, verdict] of notifications) {
    it(`one that ${name}`, async () => {
      await openText(body);
      await vscode.env.clipboard.writeText(JSON.stringify(JSON.parse(body), undefined, 2));
      const { said, heard } = await stage({
        ...answers,
        'Header Auth': answers['Header Auth'] ?? auth,
        'Body of the notification (2/3)': answers['Body of the notification (2/3)'] ?? 'Text of the active editor',
        'Signed with which key?': answers['Signed with which key?'] ?? KEY_NAME,
      });
      await verifyReceived();
      assert.match(await heard('The signature'), verdict);
      assert.doesNotMatch(said.join('\n'), new RegExp(KEY));
    });
  }

  it('a delivery of the Simulator, without a question more', async () => {
    await chooseTarget('simulator');
    const shop = await playedServer(answer(200, 'OK'));
    const { said, heard } = await stage({ 'Verify which notification?': 'notified-1' });
    const notified = { notification_url: shop.origin, notification_method: 'POST' };
    const order = { ...JSON.parse(trustly), order_id: 'notified-1', gateway: 'IDEAL', payment_options: notified };
    await openText(JSON.stringify(order));
    await send();
    const [page = ''] = /http:\S+/.exec(await heard('Simulator predicts: order notified-1 is accepted.')) ?? [];
    await fetch(page, { method: 'POST', body: new URLSearchParams({ outcome: 'completed' }), redirect: 'manual' });
    await eventually(() => shop.received.length > 0, 'the notification');
    said.length = 0;
    await eventually(async () => {
      await verifyReceived();
      // Until its delivery is recorded, there is none to pick.
      return said.some((each) => each.includes('| notified-1'));
    }, 'its delivery');
    await shop.close();
    assert.equal(await heard('The signature'), 'The signature holds.');
  });
});
