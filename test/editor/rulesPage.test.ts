import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually } from './window';

describe('The page about the rules', () => {
  afterEach(closeAll);

  // VS Code follows the link of a problem without our help, so the place of the page decides; this one is as installed.
  it('opens as people read it, at the entry of a code', async () => {
    const extension = vscode.extensions.getExtension('multisafepay-orders.multisafepay-orders');
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(extension && folder);
    const page = vscode.Uri.joinPath(folder.uri, 'multisafepay-orders.multisafepay-orders-0.1.0', 'docs', 'rules.md');
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(extension.extensionUri, 'docs', 'rules.md'), page);
    await vscode.commands.executeCommand('vscode.open', page.with({ fragment: 'locale-form' }));
    const tab = await eventually(() => vscode.window.tabGroups.activeTabGroup.activeTab, 'a tab');
    assert.ok(tab.input instanceof vscode.TabInputCustom, tab.label);
    assert.equal(tab.input.viewType, 'vscode.markdown.preview.editor');
    assert.equal(tab.input.uri.fragment, 'locale-form');
  });
});
