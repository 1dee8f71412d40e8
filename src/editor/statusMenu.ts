import * as vscode from 'vscode';
import { pick } from './conversation';
import { sentOrders } from './sentOrders';
import { runningSimulator } from './simulator';
import { copySimulatorKey, copySimulatorUrl, openSimulatedOrder } from './simulatorCommands';
import { chosenDestination } from './target';

interface Entry extends vscode.QuickPickItem {
  readonly run: () => unknown;
}

/** The menu of the status bar item: all that has to do with where orders go. */
export async function showStatusMenu(context: vscode.ExtensionContext): Promise<void> {
  const chosen = chosenDestination(context);
  const target = chosen ? `Orders go to the ${chosen.target}.` : 'The first order asks where it goes.';
  const picked = await pick('MultiSafepay Orders', target, entries(context));
  await picked?.run();
}

function entries(context: vscode.ExtensionContext): Entry[] {
  const chosen = chosenDestination(context);
  const simulator = runningSimulator();
  const sent = sentOrders(context).all().length;
  return [
    entry('$(send) Send Order', 'multisafepay.sendOrder'),
    entry('$(arrow-swap) Choose Where Orders Go...', 'multisafepay.chooseTarget', chosen?.target),
    entry('$(key) Switch Test API Key...', 'multisafepay.switchTestKey', chosen?.keyName),
    entry('$(add) Add Test API Key...', 'multisafepay.addTestKey'),
    ...(simulator
      ? [
          { label: '$(copy) Copy Simulator URL', description: simulator.url, run: copySimulatorUrl },
          { label: '$(copy) Copy Simulator Key', description: simulator.key, run: copySimulatorKey },
          { label: "$(link-external) Open an Order's Page...", run: openSimulatedOrder },
          entry('$(debug-stop) Stop Simulator', 'multisafepay.stopSimulator', 'It forgets its orders.'),
        ]
      : [entry('$(debug-start) Start Simulator', 'multisafepay.startSimulator')]),
    ...(sent > 0 ? [entry('$(history) Show Sent Orders', 'multisafepay.sentOrders.focus', `${sent}`)] : []),
  ];
}

function entry(label: string, command: string, description?: string): Entry {
  return { label, ...(description && { description }), run: () => vscode.commands.executeCommand(command) };
}
