import * as vscode from 'vscode';
import { inform, pick } from './conversation';
import { sentOrders } from './sentOrders';
import { runningSimulatorUrl, stopSimulator } from './simulator';
import { chosenDestination } from './target';

interface Entry extends vscode.QuickPickItem {
  readonly run: () => unknown;
}

/** The menu of the status bar item: all that has to do with where orders go. */
export async function showStatusMenu(context: vscode.ExtensionContext): Promise<void> {
  const chosen = chosenDestination(context);
  const target = chosen ? `Orders go to the ${chosen.target}.` : 'The first order asks where it goes.';
  const picked = await pick('MultiSafepay Orders', target, await entries(context));
  await picked?.run();
}

async function entries(context: vscode.ExtensionContext): Promise<Entry[]> {
  const chosen = chosenDestination(context);
  const simulator = await runningSimulatorUrl();
  const sent = sentOrders(context).all().length;
  return [
    entry('$(send) Send Order', 'multisafepay.sendOrder'),
    entry('$(arrow-swap) Choose Where Orders Go...', 'multisafepay.chooseTarget', chosen?.target),
    entry('$(key) Switch Test API Key...', 'multisafepay.switchTestKey', chosen?.keyName),
    entry('$(add) Add Test API Key...', 'multisafepay.addTestKey'),
    ...(simulator
      ? [
          { label: '$(copy) Copy Simulator Address', description: simulator, run: () => copyAddress(simulator) },
          { label: '$(debug-stop) Stop Simulator', description: 'It forgets its orders.', run: stopSimulator },
        ]
      : []),
    ...(sent > 0 ? [entry('$(history) Show Sent Orders', 'multisafepay.sentOrders.focus', `${sent}`)] : []),
  ];
}

function entry(label: string, command: string, description?: string): Entry {
  return { label, ...(description && { description }), run: () => vscode.commands.executeCommand(command) };
}

async function copyAddress(address: string): Promise<void> {
  await vscode.env.clipboard.writeText(address);
  inform('The address of the simulator is on the clipboard.');
}
