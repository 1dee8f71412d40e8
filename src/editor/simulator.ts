import * as vscode from 'vscode';
import type { RunningSimulator } from '../simulator/server';
import { output } from './output';

let running: Promise<RunningSimulator> | undefined;

/** Fires when the simulator of this window starts or stops. */
export const simulatorChange = new vscode.EventEmitter<void>();

/** The base URL of the simulator of this window, which starts when it is first asked for. */
export async function simulatorUrl(): Promise<string> {
  const starting = running === undefined;
  running ??= import('../simulator/server').then(({ startSimulator }) => startSimulator());
  try {
    const { url } = await running;
    output().info(`Simulator: listening at ${url}`);
    if (starting) simulatorChange.fire();
    return url;
  } catch (error) {
    running = undefined;
    throw error;
  }
}

/** The base URL of the simulator of this window; undefined while it does not run. */
export async function runningSimulatorUrl(): Promise<string | undefined> {
  return (await running?.catch(() => undefined))?.url;
}

/** Stops the simulator, if it runs. */
export async function stopSimulator(): Promise<void> {
  const simulator = await running?.catch(() => undefined);
  running = undefined;
  simulatorChange.fire();
  await simulator?.close();
}
