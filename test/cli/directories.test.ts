import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ORDER, run } from './run';

const FAULTY = ORDER.replace('1000', '10.5');

/** What lies in the folder, and whether it is checked. */
const files: [file: string, text: string, isOrder: boolean][] = [
  ['a.json', FAULTY, true],
  ['b.jsonc', `// an order\n${FAULTY}`, true],
  ['C.JSON', FAULTY, true],
  ['any.msp.json', '{}', true],
  ['broken.msp.json', '{', true],
  ['deep/er/d.json', FAULTY, true],
  ['shop/composer.json', '{ "name": "shop", "type": "project", "description": "A shop" }', false],
  ['shop/answer.json', '{ "success": true, "data": { "order_id": "a", "payment_url": "https://example.com" } }', false],
  ['shop/other.json', '{', false],
  ['notes.txt', FAULTY, false],
  ['node_modules/shop/e.msp.json', FAULTY, false],
  ['deep/node_modules/f.msp.json', FAULTY, false],
  ['.git/g.msp.json', FAULTY, false],
];
const orders = files.filter(([, , isOrder]) => isOrder).map(([file]) => file);

describe('multisafepay-orders check DIRECTORY', () => {
  let dir: string;
  const at = (name: string) => path.join(dir, name);
  /** The files that have problems, below the folder. */
  const found = (stdout: string) =>
    [...new Set(stdout.split('\n').flatMap((line) => /^(.*?):\d+:\d+ /.exec(line)?.[1] ?? []))]
      .map((file) => path.relative(dir, file).replaceAll('\\', '/'))
      .sort();

  before(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'directories-'));
    for (const [file, text] of files) {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text);
    }
    symlinkSync(dir, at('deep/round'), 'junction');
  });
  after(() => rmSync(dir, { recursive: true }));

  it('checks its orders and those below, and nothing else', async () => {
    const { code, stdout, stderr } = await run(['check', dir]);
    assert.equal(code, 1);
    assert.deepEqual(found(stdout), orders.sort());
    assert.match(stderr, /in 6 files\n$/);
  });

  it('checks a file once, however often it is named', async () => {
    const { stderr } = await run(['check', at('deep'), at('deep/er/d.json'), `${at('deep')}/../deep/er`]);
    assert.equal(stderr, '1 error in 1 file\n');
  });

  it('checks a file that is named, whatever is in it', async () => {
    assert.deepEqual(found((await run(['check', at('shop/composer.json')])).stdout), ['shop/composer.json']);
  });

  it('names a directory without orders: exit code 2, and the others are checked', async () => {
    const { code, stdout, stderr } = await run(['check', at('shop'), at('deep')]);
    assert.equal(code, 2);
    assert.deepEqual(found(stdout), ['deep/er/d.json']);
    assert.equal(
      stderr,
      `${at('shop')} has no orders; name the files, or a directory with orders\n1 error in 1 file\n`,
    );
  });

  it('names a folder that cannot be read: exit code 2, and the others are checked', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) {
      console.log('      skipped: this user may read every folder');
      return this.skip();
    }
    mkdirSync(at('deep/locked'));
    chmodSync(at('deep/locked'), 0);
    const { code, stdout, stderr } = await run(['check', at('deep')]);
    rmSync(at('deep/locked'), { recursive: true });
    assert.equal(code, 2);
    assert.deepEqual(found(stdout), ['deep/er/d.json']);
    assert.equal(stderr, `${at('deep/locked')} may not be read: no permission\n1 error in 1 file\n`);
  });
});
