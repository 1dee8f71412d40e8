import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { startSimulator } from '../simulator/server';
import { writeError, writeOut } from './output';
import { plainLine } from './plainLine';
import { answerLine, deliveryLine } from './simulatorLog';
import { UsageError } from './usageError';

/**
 * `simulator`: prints its URL and its key, logs requests and deliveries to standard error, and runs until SIGINT or
 * SIGTERM; the exit code is 2 when it cannot start.
 */
export async function simulator(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { port: { type: 'string', default: '0' }, seed: { type: 'string' } } });
  const port = /^\d+$/.test(values.port) ? Number(values.port) : Number.NaN;
  if (!(port <= 65535)) throw new UsageError(`--port is a number from 0 to 65535, not "${values.port}".`);

  let running: Awaited<ReturnType<typeof startSimulator>>;
  try {
    running = await startSimulator({
      port,
      ...(values.seed !== undefined && { seed: values.seed }),
      answered: (request, response) => writeError(plainLine(answerLine(request, response))),
      notifications: { delivered: (delivery) => writeError(plainLine(deliveryLine(delivery))) },
    });
  } catch (error) {
    writeError(whyNotStarted(error, port));
    return 2;
  }
  const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  writeOut(`${running.url}\n${running.key}`);
  writeError('Simulator runs on this computer until you press Ctrl+C. What it answers is a prediction.');
  await interrupted;
  await running.close();
  return 0;
}

function whyNotStarted(error: unknown, port: number): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Choose another with --port, or leave --port out.`;
  if (code === 'EACCES') return `Port ${port} may not be used: ports below 1024 need more rights. Choose a higher one.`;
  return `Simulator cannot start: ${message}`;
}
