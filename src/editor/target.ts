import * as vscode from 'vscode';
import { type Endpoint, endpointAt, TEST_API } from '../api/endpoint';
import { refreshMethods } from './activeMethods';
import { pick } from './conversation';
import { destinationChange } from './destinationChange';
import { aboutKeys, keyChoices } from './keyChoices';
import { simulatorUrl } from './simulator';
import { currentKeyName, currentTestKey, type TestKey } from './testKeys';

type Target = 'testApi' | 'simulator';

/** Where an order goes, and with which key of the user; the simulator has its own. */
export interface Destination {
  readonly endpoint: Endpoint;
  readonly key: string | undefined;
  readonly keyName: string | undefined;
}

const CHOICE = 'multisafepay.target';

/** Which target was chosen, and the name of the key that goes with it: what can be said without opening the key store. */
export function chosenDestination(
  context: vscode.ExtensionContext,
): { target: Endpoint['target']; keyName?: string | undefined } | undefined {
  const target = chosenTarget(context);
  if (target === 'testApi') return { target: 'Test API', keyName: currentKeyName(context) };
  return target && { target: 'Simulator' };
}

/**
 * Where the orders of this workspace go: what was chosen for it, else what the setting says. Asks when nothing is
 * decided, or when the Test API has no key yet; undefined when the person answers nothing.
 */
export async function destination(context: vscode.ExtensionContext): Promise<Destination | undefined> {
  return (await decidedDestination(context)) ?? chooseDestination(context);
}

/** Where the orders of this workspace go, without a question; undefined when that is to be decided. */
export async function decidedDestination(context: vscode.ExtensionContext): Promise<Destination | undefined> {
  const target = chosenTarget(context);
  if (target === 'simulator') return toSimulator();
  const key = target === 'testApi' ? await currentTestKey(context) : undefined;
  return key && toTestApi(context, key);
}

/**
 * Asks where the orders of this workspace go, with which key, and remembers the answer for it. `remark` is what else
 * there is to consider.
 */
export async function chooseDestination(
  context: vscode.ExtensionContext,
  remark = 'The answer is remembered for this workspace.',
): Promise<Destination | undefined> {
  const ways = await choices(context);
  const picked = await pick('Where should orders go?', aboutKeys(remark), ways);
  return picked?.go();
}

interface Choice extends vscode.QuickPickItem {
  readonly go: () => Promise<Destination | undefined>;
}

async function choices(context: vscode.ExtensionContext): Promise<Choice[]> {
  const remember = async (target: Target) => {
    await context.workspaceState.update(CHOICE, target);
    destinationChange.fire();
  };
  const [first, ...others] = (await keyChoices(context, 'Test API: ')).map(({ take, ...item }) => ({
    ...item,
    async go() {
      const key = await take();
      if (!key) return undefined;
      await remember('testApi');
      return toTestApi(context, key);
    },
  }));
  const about = 'Orders go to the test environment of MultiSafepay. No money moves.';
  return [
    ...(first ? [{ ...first, detail: about }] : []),
    ...others,
    {
      label: 'Simulator',
      detail: 'Orders stay on this computer. Needs no account; what it answers is a prediction.',
      async go() {
        await remember('simulator');
        return toSimulator();
      },
    },
  ];
}

/** The choice for this workspace, else the setting where the user has set it: its default decides nothing. */
function chosenTarget({ workspaceState }: vscode.ExtensionContext): Target | undefined {
  const setting = vscode.workspace.getConfiguration('multisafepay').inspect<Target>('target');
  return workspaceState.get<Target>(CHOICE) ?? setting?.globalValue;
}

async function toSimulator(): Promise<Destination> {
  return { endpoint: reach(await simulatorUrl()), key: undefined, keyName: undefined };
}

function toTestApi(context: vscode.ExtensionContext, testKey: TestKey): Destination {
  void refreshMethods(context, testKey);
  return { endpoint: reach(TEST_API), key: testKey.key, keyName: testKey.name };
}

function reach(address: string): Endpoint {
  const endpoint = endpointAt(address);
  if ('refused' in endpoint) throw new Error(endpoint.refused);
  return endpoint;
}
