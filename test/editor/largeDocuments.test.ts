import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, hooks, openText, pause, replace, shown, showsEventually, trustly } from './window';

const faulty = trustly.replace('"EUR"', '"EURO"');
const sizeInMegabytes = (size: number | undefined) =>
  vscode.workspace.getConfiguration('multisafepay').update('maxFileSize', size, vscode.ConfigurationTarget.Global);

async function saysEventually(text: string | undefined): Promise<void> {
  const { status } = await hooks();
  await eventually(() => status() === text, `the status ${text}; it is ${status()}`);
}

describe('A document that is too large', () => {
  afterEach(async () => {
    await closeAll();
    await sizeInMegabytes(undefined);
  });

  it('is left alone, and its language status says so', async () => {
    const { document } = await openText(faulty + ' '.repeat(5_000_000));
    await saysEventually('Order not checked: larger than 5 MB');
    assert.deepEqual(shown(document), []);
  });

  it('has no status when it is no order', async () => {
    await openText(`{ "name": "shop" }${' '.repeat(5_000_000)}`);
    await pause(500);
    await saysEventually(undefined);
  });

  it('is checked once the setting allows it', async () => {
    await sizeInMegabytes(0.0001);
    const { document } = await openText(faulty);
    await saysEventually('Order not checked: larger than 0.0001 MB');
    await sizeInMegabytes(undefined);
    await showsEventually(document, ['Error currency "EURO"']);
    await saysEventually(undefined);
  });

  it('is no longer checked when it grows too large, or the setting is lowered', async () => {
    const editor = await openText(faulty);
    await showsEventually(editor.document, ['Error currency "EURO"']);
    await sizeInMegabytes(0.0001);
    await saysEventually('Order not checked: larger than 0.0001 MB');
    await showsEventually(editor.document, []);
    await sizeInMegabytes(0.001);
    await showsEventually(editor.document, ['Error currency "EURO"']);
    await replace(editor, 'Two books', 'e'.repeat(1000));
    await saysEventually('Order not checked: larger than 0.001 MB');
    await showsEventually(editor.document, []);
  });

  it('has no status when another document is active', async () => {
    await sizeInMegabytes(0.0001);
    await openText(faulty);
    await saysEventually('Order not checked: larger than 0.0001 MB');
    await openText('{}');
    await saysEventually(undefined);
  });
});
