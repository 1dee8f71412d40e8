import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursor } from '../authoring/cursor';
import { closeAll, eventually, openText, pause } from './window';

async function hoversAt(marked: string): Promise<() => Promise<vscode.MarkdownString[]>> {
  const [text, offset] = cursor(marked);
  const { document } = await openText(text);
  return async () => {
    const hovers: vscode.Hover[] = await vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(offset),
    );
    return hovers.flatMap(({ contents }) => contents).filter((content) => content instanceof vscode.MarkdownString);
  };
}

describe('Hover', () => {
  afterEach(closeAll);

  const rows: [marked: string, shows: string][] = [
    ['{ "order_id": "a", "gateway": "IDEAL", "currency": "EUR", "amou|nt": 37485 }', '37485 cents = EUR 374.85'],
    ['{ "order_id": "a", "gateway": "MISTER|CASH", "currency": "EUR" }', '**Bancontact** `MISTERCASH`'],
    ['{ "order_id": "a", "gateway": "IDEAL", "curr|ency": ', '`currency`'],
  ];
  for (const [marked, shows] of rows) {
    it(`shows ${shows}`, async () => {
      const hovers = await hoversAt(marked);
      const found = await eventually(
        async () => (await hovers()).find(({ value }) => value.includes(shows)),
        `a hover with ${shows}`,
      );
      assert.ok(!found.isTrusted && !found.supportHtml);
    });
  }

  it('shows nothing of ours in documents that are no orders', async () => {
    const hovers = await hoversAt('{ "name": "shop", "amou|nt": 37485, "currency": "EUR" }');
    await pause(500);
    assert.deepEqual(await hovers(), []);
  });
});
