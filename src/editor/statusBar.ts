import * as vscode from 'vscode';
import { destinationChange } from './destinationChange';
import { isOrderDocument } from './orderDocuments';
import { runningSimulator, simulatorChange } from './simulator';
import { showStatusMenu } from './statusMenu';
import { chosenDestination } from './target';
import { world } from './testHooks';

const MENU = 'multisafepay.showStatusMenu';

let bar: ReturnType<typeof make> | undefined;

/** The status bar item that says where orders go; there only while an order is active or the simulator runs. Made once. */
export function statusBar(context: vscode.ExtensionContext): ReturnType<typeof make> {
  bar ??= make(context);
  return bar;
}

function make(context: vscode.ExtensionContext) {
  const item = vscode.window.createStatusBarItem('multisafepay.destination', vscode.StatusBarAlignment.Right, 100);
  item.name = 'MultiSafepay Orders';
  item.command = MENU;

  const update = () => {
    const simulator = runningSimulator()?.url;
    const document = vscode.window.activeTextEditor?.document;
    const isShown = (document && isOrderDocument(document)) || simulator !== undefined;
    world.statusBar = isShown ? item : undefined;
    if (!isShown) {
      item.hide();
      return;
    }
    const { icon, text } = wordsFor(context);
    item.text = `$(${icon}) ${text}`;
    item.tooltip = tooltip(text, simulator);
    item.accessibilityInformation = { label: `MultiSafepay orders go to: ${text}`, role: 'button' };
    item.show();
  };

  context.subscriptions.push(
    item,
    vscode.commands.registerCommand(MENU, () => showStatusMenu(context)),
    vscode.window.onDidChangeActiveTextEditor(update),
    destinationChange.event(update),
    simulatorChange.event(update),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('multisafepay.target')) update();
    }),
  );
  update();
  return {
    /** Takes in that the active document has become an order. */
    update,
  };
}

function wordsFor(context: vscode.ExtensionContext): { icon: string; text: string } {
  const chosen = chosenDestination(context);
  if (!chosen) return { icon: 'cloud-upload', text: 'Test API or Simulator' };
  if (chosen.target === 'Simulator') return { icon: 'beaker', text: 'Simulator' };
  return { icon: 'cloud-upload', text: ['Test API', chosen.keyName].filter(Boolean).join(': ') };
}

function tooltip(text: string, simulator: string | undefined): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString('**Orders go to** ');
  markdown.appendText(text);
  if (simulator) markdown.appendMarkdown(`\n\nThe simulator of this window listens at \`${simulator}\`.`);
  return markdown.appendMarkdown('\n\nClick to send, or to change this.');
}
