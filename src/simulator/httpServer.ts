import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Admission } from './admission';
import { refused, type SimulatorRequest, type SimulatorResponse } from './exchange';

/** Is told of every answer, also of those to what was not admitted. */
export type Answered = (message: IncomingMessage, response: SimulatorResponse) => void;

/** A server, not listening yet, that answers what is admitted. `close` ends it and all its connections. */
export function httpServer(
  admit: Admission['admit'],
  answer: (request: SimulatorRequest) => SimulatorResponse,
  answered?: Answered,
): { server: Server; close: () => Promise<void> } {
  const limits = { requestTimeout: 30_000, headersTimeout: 10_000, connectionsCheckingInterval: 5_000 };

  async function answerTo(message: IncomingMessage): Promise<SimulatorResponse | undefined> {
    const admitted = await admit(message).catch(() => undefined);
    // The client went away before it had sent everything.
    if (!admitted) return undefined;
    if ('refusal' in admitted) return admitted.refusal;
    try {
      return answer(admitted.request);
    } catch (error) {
      return refused(1000, `The simulator failed on this request, which is a fault of its own: ${error}`, 500);
    }
  }

  const server = createServer(limits, (message, response) => {
    void answerTo(message).then((found) => {
      if (!found) return;
      write(response, found, message);
      answered?.(message, found);
    });
  });
  // A client that does not read its answer keeps it in memory no longer than this.
  server.timeout = 60_000;
  return {
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function write(response: ServerResponse, { status, headers, body }: SimulatorResponse, message: IncomingMessage): void {
  // A body that was not read to its end would be taken for the next request.
  const unread = message.complete ? {} : { connection: 'close' };
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, ...unread, 'content-length': bytes.length });
  response.end(message.method === 'HEAD' ? undefined : bytes);
}
