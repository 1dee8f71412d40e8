import type * as vscode from 'vscode';
import { inform } from './conversation';
import { output } from './output';
import { sendActiveOrder } from './sendOrder';
import { stopSimulator } from './simulator';
import { chooseDestination } from './target';
import { askForTestKey, removeTestKey } from './testKey';

let commands: ReturnType<typeof make> | undefined;

/** The commands around sending an order, made once. */
export function sendCommands(context: vscode.ExtensionContext): ReturnType<typeof make> {
  commands ??= make(context);
  return commands;
}

function make(context: vscode.ExtensionContext) {
  context.subscriptions.push({ dispose: stopSimulator }, output());
  return {
    sendOrder: () => sendActiveOrder(context),
    async chooseTarget() {
      const chosen = await chooseDestination(context);
      if (chosen) inform(`Orders of this workspace go to the ${chosen.endpoint.target}.`);
    },
    async setTestKey() {
      if (await askForTestKey(context)) inform('The test API key is stored.');
    },
    async removeTestKey() {
      await removeTestKey(context);
      inform('The test API key is removed.');
    },
  };
}
