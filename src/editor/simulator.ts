import * as vscode from 'vscode';
import type { RunningSimulator } from '../simulator/server';
import { output } from './output';
import { workspaceRules } from './settings';

let starting: Promise<RunningSimulator> | undefined;
let running: RunningSimulator | undefined;

/** Fires when the simulator of this window starts or stops. */
export const simulatorChange = new vscode.EventEmitter<void>();

/** Fires when something becomes of an order in the simulator: its payment, or a notification of it. */
export const simulatedOrderChange = new vscode.EventEmitter<void>();

/** The simulator of this window, started if it does not run. It checks orders with the rule settings of the workspace. */
export function startedSimulator(): Promise<RunningSimulator> {
  starting ??= start();
  return starting;
}

/** The base URL of the simulator of this window, which starts when it is first asked for. */
export async function simulatorUrl(): Promise<string> {
  return (await startedSimulator()).url;
}

/** The simulator of this window; undefined while it does not run. */
export function runningSimulator(): RunningSimulator | undefined {
  return running;
}

/** Stops the simulator, if it runs. */
export async function stopSimulator(): Promise<void> {
  const stopped = starting;
  starting = undefined;
  const simulator = await stopped?.catch(() => undefined);
  if (running === simulator) running = undefined;
  tell();
  await simulator?.close();
}

async function start(): Promise<RunningSimulator> {
  try {
    const [{ startSimulator }, { checkOrder }] = await Promise.all([
      import('../simulator/server'),
      import('../order/checkOrder'),
    ]);
    running = await startSimulator({ check: (text) => checkOrder(text, { rules: workspaceRules() }) });
    running.onChange(() => simulatedOrderChange.fire());
    output().info(`Simulator: listening at ${running.url}`);
    tell();
    return running;
  } catch (error) {
    starting = undefined;
    throw error;
  }
}

function tell(): void {
  void vscode.commands.executeCommand('setContext', 'multisafepay.simulatorRuns', running !== undefined);
  simulatorChange.fire();
}
