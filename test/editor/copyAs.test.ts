import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SIMULATOR_KEY, TEST_API } from '../../src/api/endpoint';
import { nodeProgram } from '../../src/api/requestCode';
import { folderShelf } from '../../src/editor/sentOrderShelf';
import { accepted, chooseTarget, firstDay, KEY, leave, send, stage } from './sendStage';
import { eventually, hooks, openText, trustly as order } from './window';

const copied = () => vscode.env.clipboard.readText();
const copyAs = (form: 'Curl' | 'Node', id?: string) => vscode.commands.executeCommand(`multisafepay.copyAs${form}`, id);
const testApi = { target: 'Test API', base: TEST_API } as const;

describe('Copy as', () => {
  beforeEach(() => vscode.env.clipboard.writeText('nothing yet'));
  afterEach(leave);

  it('cURL, where nothing is decided: for the Test API, unsaved text included, and asks nothing', async () => {
    await firstDay();
    const { said } = await stage({});
    await openText(`${order}\n`);
    await copyAs('Curl');
    assert.deepEqual(said, ['Copied as cURL, for the Test API. It takes the key from MULTISAFEPAY_API_KEY.']);
    const command = await copied();
    assert.match(command, /^curl 'https:\/\/testapi\.multisafepay\.com\/v1\/json\/orders'/);
    assert.ok(command.includes(order));
  });

  it('Node: as it would be sent, without comments and with the key left to the environment', async () => {
    await chooseTarget('testApi');
    await stage({});
    await openText(`// mine\n${order}`, 'jsonc');
    await copyAs('Node');
    const program = await copied();
    assert.equal(program, nodeProgram({ endpoint: testApi, body: `\n${order}` }));
    assert.ok(!program.includes(KEY.slice(0, 8)));
  });

  it('for the simulator of this window, where orders go there; its key is no secret', async () => {
    await chooseTarget('simulator');
    const { said } = await stage({});
    await openText(order);
    await copyAs('Curl');
    assert.deepEqual(said, ['Copied as cURL, for the Simulator.']);
    const address = /http:\/\/127\.0\.0\.1:\d+\/v1\/json\/orders/.exec(await copied())?.[0] ?? '';
    const response = await fetch(address, {
      method: 'POST',
      headers: { api_key: SIMULATOR_KEY, 'content-type': 'application/json' },
      body: order,
    });
    assert.equal(response.status, 200);
  });

  const remarks: [what: string, text: string, expected: RegExp][] = [
    [
      'card data',
      order.replace('"customer"', '"gateway_info": { "card_number": "4111111111111111" },\n  "customer"'),
      /holds card data, an account or a token: mind where you paste it\.$/,
    ],
    [
      'placeholders and card data',
      order.replace('"customer"', '"gateway_info": { "card_number": "{{number}}", "card_cvc": "123" },\n  "customer"'),
      /Fill in its placeholders first: number\. The copy holds card data, .* paste it\.$/,
    ],
    ['placeholders', order.replace('Two books', '{{what}} {{$uuid}}'), /Fill in its placeholders first: what\.$/],
    [
      'what is no JSON, which is not copied',
      '{\n  "order_id": \n}',
      /^This is not JSON, so it was not copied\. Line 3: /,
    ],
  ];
  for (const [what, text, expected] of remarks) {
    it(`says what is to be known of the copy: ${what}`, async () => {
      await chooseTarget('testApi');
      const { said } = await stage({});
      await openText(text);
      await copyAs('Curl');
      assert.match(said[0] ?? '', expected);
      assert.ok(!(await copied()).includes('$uuid'));
    });
  }

  it('says what to do when no JSON document is open', async () => {
    const { said } = await stage({});
    await openText('hello', 'plaintext');
    await copyAs('Node');
    assert.match(said[0] ?? '', /^No order is open\./);
    assert.equal(await copied(), 'nothing yet');
  });

  it('a sent order: what was sent, byte for byte, where it went', async () => {
    await chooseTarget('testApi');
    const { said } = await stage({}, () => accepted({ order_id: orderId }));
    const orderId = `copied-${Date.now()}`;
    const sentText = order.replace('my-order', orderId);
    const editor = await openText(sentText);
    await send();
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), ' '));
    const { storageUri } = (await hooks()).context;
    assert.ok(storageUri);
    const shelf = folderShelf(vscode.Uri.joinPath(storageUri, 'sentOrders'));
    const kept = await eventually(async () => {
      return (await shelf.read()).find((each) => each.orderId === orderId && each.accepted);
    }, 'it is kept');
    await chooseTarget('simulator');
    await copyAs('Node', kept.id);
    assert.equal(said.at(-1), 'Copied as Node, for the Test API. It takes the key from MULTISAFEPAY_API_KEY.');
    assert.equal(await copied(), nodeProgram({ endpoint: testApi, body: sentText }));
  });
});
