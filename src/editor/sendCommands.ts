import type * as vscode from 'vscode';
import { addTestKey } from './addTestKey';
import { output } from './output';
import { sendActiveOrder } from './sendOrder';
import { stopSimulator } from './simulator';
import { endSimulator, startSimulator } from './simulatorCommands';
import { statusBar } from './statusBar';
import { removeTestKey, switchTestKey } from './switchTestKey';
import { chooseDestination } from './target';

let commands: ReturnType<typeof make> | undefined;

/** The commands around sending an order, made once. */
export function sendCommands(context: vscode.ExtensionContext): ReturnType<typeof make> {
  commands ??= make(context);
  return commands;
}

function make(context: vscode.ExtensionContext) {
  context.subscriptions.push({ dispose: stopSimulator }, output());
  // The simulator may run while no order is open.
  statusBar(context);
  return {
    sendOrder: () => sendActiveOrder(context),
    chooseTarget: () => chooseDestination(context),
    startSimulator,
    stopSimulator: endSimulator,
    addTestKey: () => addTestKey(context),
    switchTestKey: () => switchTestKey(context),
    removeTestKey: () => removeTestKey(context),
  };
}
