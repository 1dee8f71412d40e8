import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { readAccepted } from '../../src/api/accepted';
import { TEST_API } from '../../src/api/endpoint';
import { type SentOrder, sentOrderOf } from '../../src/api/sentOrder';
import { folderShelf, type Shelf, stateShelf } from '../../src/editor/sentOrderShelf';
import { keepSentOrders, type SentOrders } from '../../src/editor/sentOrders';
import { sentOrder } from '../api/sentOrderFixture';

/** A store over a folder, with what it said that it could not keep. */
async function storeIn(folder: string): Promise<{ store: SentOrders; said: unknown[] }> {
  const said: unknown[] = [];
  const store = keepSentOrders(folderShelf(vscode.Uri.file(folder)), (why) => said.push(why));
  await store.loaded;
  return { store, said };
}

const ids = (store: SentOrders) => store.all().map(({ id }) => id);
const minute = (at: number) => new Date(Date.UTC(2026, 10, 21, 0, at)).toISOString();

describe('Sent orders on disk', () => {
  const mustKeep = (why: unknown) => assert.fail(String(why));
  let folder: string;
  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'sent-orders-')), 'new', 'folder');
  });

  it('are there at once, newest first, and after a restart', async () => {
    const { store } = await storeIn(folder);
    let changes = 0;
    store.onDidChange(() => {
      changes += 1;
    });
    const kept = [
      store.add(sentOrder({ id: 'b', sent: minute(2) })),
      store.add(sentOrder({ id: 'a', sent: minute(1) })),
    ];
    assert.deepEqual(ids(store), ['b', 'a']);
    assert.equal(changes, 2);
    await Promise.all(kept);
    await store.update('a', { status: 'completed' });
    const { store: next } = await storeIn(folder);
    assert.deepEqual(next.all(), store.all());
    assert.equal(next.get('a')?.status, 'completed');
    assert.equal(next.get('nobody'), undefined);
  });

  it('are found by their document', async () => {
    const { store } = await storeIn(folder);
    const file = vscode.Uri.file('/shop/an order.json');
    await store.add(sentOrder({ id: 'a', file: file.toString() }));
    await store.add(sentOrder({ id: 'b' }));
    assert.deepEqual(
      store.ofFile(file).map(({ id }) => id),
      ['a'],
    );
  });

  it('are removed and cleared there too', async () => {
    const { store } = await storeIn(folder);
    await Promise.all(['a', 'b', 'c'].map((id) => store.add(sentOrder({ id }))));
    await store.remove('b');
    await store.remove('b');
    assert.deepEqual((await readdir(folder)).sort(), ['a.json', 'c.json']);
    await store.clear();
    assert.deepEqual([ids(store), await readdir(folder)], [[], []]);
  });

  it('are at most 200: the oldest go', async () => {
    await mkdir(folder, { recursive: true });
    const all = Array.from({ length: 205 }, (_, index) => sentOrder({ id: `o${index}`, sent: minute(index) }));
    for (const order of all.slice(0, 198))
      await writeFile(path.join(folder, `${order.id}.json`), JSON.stringify(order));
    const { store } = await storeIn(folder);
    await Promise.all(all.slice(198).map((order) => store.add(order)));
    assert.equal(store.all().length, 200);
    assert.equal(ids(store)[0], 'o204');
    assert.equal(store.get('o4'), undefined);
    const files = await readdir(folder);
    assert.equal(files.length, 200);
    assert.ok(!files.includes('o4.json'));
  });

  it('hold no key, no card data and no token', async () => {
    const { store } = await storeIn(folder);
    const key = 'qqqqqqqqqqzzzzzzzzzzxxxxxxxxxxjjjjjjjjjj';
    const body = JSON.stringify({
      order_id: 'my-order',
      var1: key,
      gateway_info: { card_number: '4111111111111111', card_cvc: '98765', payment_token: 'wallet-secret' },
    });
    const outcome = readAccepted({ order_id: 'my-order', events_token: 'events-secret' }, 'Test API');
    const now = new Date();
    await store.add(
      sentOrderOf({ body, outcome, target: 'Test API', base: TEST_API, keys: [key], keyName: 'NL', now }),
    );
    const [file = ''] = await readdir(folder);
    const written = await readFile(path.join(folder, file), 'utf8');
    assert.match(written, /my-order/);
    assert.doesNotMatch(written, /qqqq|zzzz|4111|98765|secret/);
  });

  it('are read although one of them is damaged, which is put aside', async () => {
    const { store } = await storeIn(folder);
    for (const id of ['a', 'b', 'c', 'd', 'e']) await store.add(sentOrder({ id }));
    const damaged: Record<string, string> = {
      a: '{"id":"a","sent":"2026',
      b: '{"id":"b"}',
      // Removing it would remove another file.
      c: JSON.stringify(sentOrder({ id: '../../c' })),
      d: 'null',
    };
    for (const [id, text] of Object.entries(damaged)) await writeFile(path.join(folder, `${id}.json`), text);
    await writeFile(path.join(folder, 'f.part'), 'a write that a crash cut short');
    const { store: next, said } = await storeIn(folder);
    assert.deepEqual(ids(next), ['e']);
    assert.deepEqual(said, []);
    const aside = ['a.json.bak', 'b.json.bak', 'c.json.bak', 'd.json.bak'];
    assert.deepEqual((await readdir(folder)).sort(), [...aside, 'e.json', 'f.part']);
    assert.equal(await readFile(path.join(folder, 'a.json.bak'), 'utf8'), damaged.a);
  });

  it('do not come back with their status when another window removed them', async () => {
    const { store: one } = await storeIn(folder);
    await one.add(sentOrder({ id: 'a' }));
    const { store: two } = await storeIn(folder);
    await one.remove('a');
    await two.update('a', { status: 'completed' });
    assert.deepEqual([ids(two), await readdir(folder)], [[], []]);
  });

  it('are freed of what a crash or damage left more than 30 days ago', async () => {
    const { store } = await storeIn(folder);
    await store.add(sentOrder({ id: 'a', sent: minute(1) }));
    const old = new Date(Date.now() - 31 * 86_400_000);
    for (const name of ['old.part', 'old.json.bak', 'new.part', 'new.json.bak']) {
      await writeFile(path.join(folder, name), '');
      if (name.startsWith('old')) await utimes(path.join(folder, name), old, old);
    }
    await utimes(path.join(folder, 'a.json'), old, old);
    await storeIn(folder);
    assert.deepEqual((await readdir(folder)).sort(), ['a.json', 'new.json.bak', 'new.part']);
  });

  it('stay in this window when the disk takes nothing, which is said once', async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'sent-orders-')), 'a file');
    await writeFile(file, '');
    const { store, said } = await storeIn(path.join(file, 'folder'));
    await store.add(sentOrder({ id: 'a' }));
    await store.add(sentOrder({ id: 'b' }));
    await store.update('a', { status: 'completed' });
    await store.reload();
    assert.deepEqual(ids(store).sort(), ['a', 'b']);
    assert.equal(store.get('a')?.status, 'completed');
    assert.equal(said.length, 1);
  });

  it('are written after all when the disk has room again', async () => {
    const { shelf, orders, full } = fillableShelf();
    const store = keepSentOrders(shelf, () => undefined);
    await store.add(sentOrder({ id: 'a' }));
    full.is = true;
    await store.add(sentOrder({ id: 'b' }));
    await store.remove('a');
    assert.deepEqual([...orders.keys()], ['a']);
    full.is = false;
    await store.add(sentOrder({ id: 'c' }));
    assert.deepEqual([...orders.keys()].sort(), ['b', 'c']);
  });

  it('of two windows that write at the same time are all kept', async () => {
    const [{ store: one }, { store: two }] = await Promise.all([storeIn(folder), storeIn(folder)]);
    const many = (window: string) => Array.from({ length: 20 }, (_, index) => sentOrder({ id: `${window}${index}` }));
    await Promise.all([...many('one').map((order) => one.add(order)), ...many('two').map((order) => two.add(order))]);
    await Promise.all([one.reload(), two.reload()]);
    assert.equal(one.all().length, 40);
    assert.deepEqual(ids(one).sort(), ids(two).sort());
    await one.remove('two7');
    await two.reload();
    assert.equal(two.get('two7'), undefined);
  });

  it('are taken as they come while those of earlier windows are still being read', async () => {
    const { store: earlier } = await storeIn(folder);
    await earlier.add(sentOrder({ id: 'old', sent: minute(1) }));
    await earlier.add(sentOrder({ id: 'gone', sent: minute(2) }));
    const store = keepSentOrders(folderShelf(vscode.Uri.file(folder)), mustKeep);
    const done = [
      store.add(sentOrder({ id: 'new', sent: minute(3) })),
      store.remove('gone'),
      store.update('old', { status: 'completed' }),
    ];
    assert.deepEqual(ids(store), ['new']);
    await Promise.all(done);
    assert.deepEqual(ids(store), ['new', 'old']);
    assert.equal(store.get('old')?.status, 'completed');
    const { store: next } = await storeIn(folder);
    assert.deepEqual(next.all(), store.all());
  });

  it('without a workspace are kept with the window', async () => {
    const values = new Map<string, unknown>();
    const state: vscode.Memento = {
      keys: () => [...values.keys()],
      get: <T>(key: string, otherwise?: T) => (values.get(key) as T | undefined) ?? otherwise,
      update: async (key: string, value: unknown) => void values.set(key, value),
    };
    const store = keepSentOrders(stateShelf(state), mustKeep);
    await store.add(sentOrder({ id: 'a' }));
    await store.add(sentOrder({ id: 'b' }));
    await store.update('a', { status: 'completed' });
    await store.remove('b');
    const next = keepSentOrders(stateShelf(state), mustKeep);
    await next.loaded;
    assert.deepEqual(next.all(), store.all());
    assert.deepEqual(ids(next), ['a']);
  });
});

/** A shelf that can be full. */
function fillableShelf(): { shelf: Shelf; orders: Map<string, SentOrder>; full: { is: boolean } } {
  const orders = new Map<string, SentOrder>();
  const full = { is: false };
  const change = async (make: () => unknown) => {
    if (full.is) throw new Error('ENOSPC: no space left on device');
    make();
  };
  const shelf: Shelf = {
    read: async () => [...orders.values()],
    write: (order) => change(() => orders.set(order.id, order)),
    remove: (id) => change(() => orders.delete(id)),
  };
  return { shelf, orders, full };
}
