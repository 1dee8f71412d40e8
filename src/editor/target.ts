import * as vscode from 'vscode';
import { type Endpoint, endpointAt, TEST_API } from '../api/endpoint';
import { pick } from './conversation';
import { simulatorUrl } from './simulator';
import { askForTestKey, testKey } from './testKey';

type Target = 'testApi' | 'simulator';

/** Where an order goes, and with which key; the simulator has its own. */
export interface Destination {
  readonly endpoint: Endpoint;
  readonly key: string | undefined;
}

const CHOICE = 'multisafepay.target';

/**
 * Where the orders of this workspace go: what was chosen for it, else what the setting says. Asks when nothing is
 * decided, or when the Test API has no key yet; undefined when the person answers nothing.
 */
export async function destination(context: vscode.ExtensionContext): Promise<Destination | undefined> {
  const target = context.workspaceState.get<Target>(CHOICE) ?? targetSetting();
  const key = target === 'simulator' ? undefined : await testKey(context);
  if (target === 'simulator' || (target === 'testApi' && key)) return reach(target, key);
  return chooseDestination(context);
}

/** Asks where the orders of this workspace go and remembers the answer for it. */
export async function chooseDestination(context: vscode.ExtensionContext): Promise<Destination | undefined> {
  const known = await testKey(context);
  const picked = await pick(
    'Where should orders go?',
    'The answer is remembered for this workspace.',
    choices(known !== undefined),
  );
  if (!picked) return undefined;
  const key = picked.enterKey ? await askForTestKey(context) : known;
  if (picked.target === 'testApi' && !key) return undefined;
  await context.workspaceState.update(CHOICE, picked.target);
  return reach(picked.target, key);
}

interface Choice extends vscode.QuickPickItem {
  readonly target: Target;
  readonly enterKey?: boolean;
}

function choices(hasKey: boolean): Choice[] {
  const known: Choice = { label: 'Test API', description: 'with the key that is stored', target: 'testApi' };
  return [
    ...(hasKey ? [known] : []),
    {
      label: hasKey ? 'Test API with another key...' : 'Test API: enter a test API key...',
      detail: 'Orders go to the test environment of MultiSafepay. No money moves.',
      target: 'testApi',
      enterKey: true,
    },
    {
      label: 'Simulator',
      detail: 'Orders stay on this computer. Needs no account; what it answers is a prediction.',
      target: 'simulator',
    },
  ];
}

/** The setting, when the user has set it: its default decides nothing. */
function targetSetting(): Target | undefined {
  const setting = vscode.workspace.getConfiguration('multisafepay').inspect<Target>('target');
  return setting?.globalValue;
}

async function reach(target: Target, key: string | undefined): Promise<Destination> {
  const endpoint = endpointAt(target === 'simulator' ? await simulatorUrl() : TEST_API);
  if ('refused' in endpoint) throw new Error(endpoint.refused);
  return { endpoint, key: target === 'simulator' ? undefined : key };
}
