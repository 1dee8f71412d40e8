import * as vscode from 'vscode';
import { runningSimulator } from './simulator';
import { world } from './testHooks';

/**
 * Where a browser reaches an address of this window's simulator: another one in a remote window or a container. The
 * simulator answers there from then on. Any other address is returned as it is.
 */
export async function externalAddress(address: string): Promise<string> {
  const simulator = runningSimulator();
  if (!simulator || new URL(address).origin !== new URL(simulator.url).origin) return address;
  const asExternalUri = world.asExternalUri ?? vscode.env.asExternalUri;
  // Encoding it anew would change `=` and `&` of a query.
  const external = (await asExternalUri(vscode.Uri.parse(address, true))).toString(true);
  simulator.allowOrigin(new URL(external).origin);
  return external;
}
