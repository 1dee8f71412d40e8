import type { RunningSimulator } from '../simulator/server';
import { output } from './output';

let running: Promise<RunningSimulator> | undefined;

/** The base URL of the simulator of this window, which starts when it is first asked for. */
export async function simulatorUrl(): Promise<string> {
  running ??= import('../simulator/server').then(({ startSimulator }) => startSimulator());
  try {
    const { url } = await running;
    output().info(`Simulator: listening at ${url}`);
    return url;
  } catch (error) {
    running = undefined;
    throw error;
  }
}

/** Stops the simulator, if it runs. */
export async function stopSimulator(): Promise<void> {
  const simulator = await running?.catch(() => undefined);
  running = undefined;
  await simulator?.close();
}
