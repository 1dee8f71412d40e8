// Runs after the other suites, by its name: it searches what all of them left behind.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { folderShelf } from '../../src/editor/sentOrderShelf';
import { everythingShown, type Shown } from './everythingShown';
import { accepted, chooseTarget, KEY, KEY_NAME, leave, refused, send, stage, TEST_ORDERS } from './sendStage';
import { eventually, hooks, openText } from './window';

/** Of a card that is not among the documented test cards, which are shown on purpose. */
const CARD = '4242424242424242';
const GROUPED_CARD = '4242 4242 4242 4242';
const PAYMENT_TOKEN = 'payment-token-vwkqhzjx';
const ACCOUNT = 'NL91ABNA0417164300';
/** Stored too, and in an order that does not go with it. */
const OTHER_KEY = 'vkvkvkvkvkwgwgwgwgwgzczczczczcxbxbxbxbxb';
const OF_PAYLOAD = [CARD, GROUPED_CARD, PAYMENT_TOKEN, ACCOUNT];

const directOrder = (id: string) => `{
  "type": "direct",
  "order_id": "${id}",
  "gateway": "CREDITCARD",
  "currency": "EUR",
  "amount": 1000,
  "description": "Paid with ${GROUPED_CARD}",
  "payment_options": { "notification_url": "https://www.example.com" },
  "payment_data": { "payload": "${PAYMENT_TOKEN}" },
  "gateway_info": { "card_number": "${CARD}", "cvc": "123", "payment_token": "${PAYMENT_TOKEN}", "account_id": "${ACCOUNT}" }
}
`;

/** Any eight letters of the key in a row; the key is made of letters that stand so nowhere else. */
const pieces = Array.from({ length: KEY.length - 7 }, (_, at) => KEY.slice(at, at + 8));

/** The places that hold one of these texts, in any letter case. */
function holding(places: readonly Shown[], secrets: readonly string[]): string[] {
  return places.flatMap(({ place, text }) => {
    const lower = text.toLowerCase();
    const found = secrets.find((secret) => lower.includes(secret.toLowerCase()));
    return found === undefined ? [] : [`${place}: ...${around(text, found)}...`];
  });
}

function around(text: string, found: string): string {
  const at = text.toLowerCase().indexOf(found.toLowerCase());
  return text.slice(Math.max(0, at - 60), at + 60);
}

/** The files below a folder, as the bytes they are; without those that VS Code takes away meanwhile. */
function filesIn(folder: string): Shown[] {
  const files = unlessGone(() => readdirSync(folder, { recursive: true, withFileTypes: true })) ?? [];
  return files
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .flatMap((place) => unlessGone(() => ({ place, text: readFileSync(place, 'latin1') })) ?? []);
}

function unlessGone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** What the extension itself keeps: its folders, and its two states, which VS Code may keep in the browser. */
async function kept(): Promise<Shown[]> {
  const { context } = await hooks();
  const { storageUri, globalStorageUri, logUri, workspaceState, globalState } = context;
  const folders = [storageUri, globalStorageUri, logUri].flatMap((uri) => uri ?? []);
  const states = [workspaceState, globalState].map((state) => ({
    place: 'state',
    text: JSON.stringify(state.keys().map((key) => [key, state.get(key)])),
  }));
  return [...folders.flatMap(({ fsPath }) => filesIn(fsPath)), ...states];
}

describe('Secrets', () => {
  /** What was copied from Sent Orders. */
  const exports: Shown[] = [];

  before(async () => {
    const { context } = await hooks();
    await chooseTarget('testApi');
    const answers = { 'This order has': 'Send anyway', 'Test API': 'Details' };
    const echo = {
      echoed: KEY,
      payment_details: { card_number: CARD, recurring_id: PAYMENT_TOKEN },
      events_token: PAYMENT_TOKEN,
    };
    const replies = {
      accepted: () => accepted({ order_id: 'direct-1', ...echo }),
      refused: () => refused(1000, `Invalid API key ${KEY} for card ${GROUPED_CARD}`),
      cut: () => Promise.reject(new TypeError(`fetch failed with ${KEY}`)),
    };
    for (const [name, reply] of Object.entries(replies)) {
      // Orders that went to the simulator are asked for too, which has never seen the key.
      const { heard } = await stage(answers, ({ method, url }) => {
        return method === 'POST' ? reply() : refused(1006, url.startsWith(TEST_ORDERS) ? KEY : '');
      });
      await openText(directOrder(`direct-${name}`));
      await send();
      await heard(name === 'cut' ? 'No answer' : 'Test API');
    }
    await chooseTarget('simulator');
    await context.secrets.store('multisafepay.testKeys', JSON.stringify({ [KEY_NAME]: KEY, other: OTHER_KEY }));
    const texts = [
      directOrder('direct-simulator').replace('Paid with', OTHER_KEY),
      directOrder('direct-placeholder').replace(`"payload": "${PAYMENT_TOKEN}"`, '"payload": "{{payload}}"'),
    ];
    for (const text of texts) {
      const { heard } = await stage({ ...answers, 'Value of payload': PAYMENT_TOKEN, Simulator: 'Details' });
      await openText(text);
      await send();
      await heard('Simulator predicts');
    }
    await vscode.commands.executeCommand('multisafepay.sentOrders.focus');
    await eventually(() => everythingShown.some(({ place }) => place === 'getTreeItem'), 'the tree is shown');
    assert.ok(context.storageUri);
    const shelf = folderShelf(vscode.Uri.joinPath(context.storageUri, 'sentOrders'));
    const orders = await eventually(async () => {
      const ours = (await shelf.read()).filter(({ orderId }) => orderId?.startsWith('direct-'));
      return ours.length >= 5 ? ours : undefined;
    }, 'the orders are kept');
    for (const { id } of orders) {
      for (const command of ['copyAsCurl', 'copyAsNode']) {
        await vscode.commands.executeCommand(`multisafepay.${command}`, id);
        exports.push({ place: command, text: await vscode.env.clipboard.readText() });
      }
      await vscode.commands.executeCommand('multisafepay.showOrder', id);
    }
    await leave();
  });

  it('are looked for in all places', () => {
    const places = new Set(everythingShown.map(({ place }) => place));
    for (const place of [
      'showErrorMessage',
      'question',
      'createOutputChannel.error',
      'createWebviewPanel.webview.html',
      'clipboard.writeText',
      'disk.writeFile',
      'state',
      'getTreeItem',
      'provideCodeLenses',
    ]) {
      assert.ok(places.has(place), `${place} took nothing: ${[...places].join(', ')}`);
    }
    assert.ok(exports.length >= 10 && exports.every(({ text }) => text.includes('direct-')));
  });

  it('of the user: no piece of the test key was shown, copied or kept', async () => {
    assert.deepEqual(holding([...everythingShown, ...exports, ...(await kept())], pieces), []);
  });

  it('of the user: no piece of the test key is in any file of VS Code, but for its key store', async () => {
    // The key store is encrypted there, or in the browser; where it could not be, VS Code keeps it in memory.
    const { globalStorageUri } = (await hooks()).context;
    const userData = path.resolve(globalStorageUri.fsPath, '../../..');
    const files = filesIn(userData);
    assert.ok(files.length > 0, userData);
    assert.deepEqual(holding(files, pieces), []);
  });

  it('of the user: no piece of another key, in an order for the Simulator, was shown, copied or kept', async () => {
    const others = Array.from({ length: OTHER_KEY.length - 7 }, (_, at) => OTHER_KEY.slice(at, at + 8));
    assert.deepEqual(holding([...everythingShown, ...exports, ...(await kept())], others), []);
  });

  it('of a customer: no card number, account or payment token was shown, logged or kept', async () => {
    // What a person copies from an open order is what stands in it.
    const shown = everythingShown.filter(({ place }) => !place.startsWith('clipboard'));
    assert.deepEqual(holding([...shown, ...(await kept())], OF_PAYLOAD), []);
  });

  it('of a customer: none is in what is copied from Sent Orders', () => {
    assert.deepEqual(holding(exports, OF_PAYLOAD), []);
  });
});
