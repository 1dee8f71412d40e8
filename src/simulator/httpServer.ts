import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Admission } from './admission';
import { refused, type SimulatorRequest, type SimulatorResponse, tooBusy } from './exchange';
import { memoryInFlight, type Share } from './inFlight';
import { turns } from './turns';

// A client that sends or reads too slowly is cut off, so that it cannot keep memory for long; the same in milliseconds.
const TIME_LIMITS = { requestTimeout: 30_000, headersTimeout: 10_000, connectionsCheckingInterval: 5_000 };
const IDLE_LIMIT = 60_000;

/** More connections than these are closed at once; each takes some memory, idle or not. */
const MAX_CONNECTIONS = 4096;

/** How long `close` waits for answers that are on their way, in milliseconds. */
const LAST_ANSWERS = 1000;

/** Is told of every request and its answer, refusals too. */
export type Answered = (request: IncomingMessage, response: SimulatorResponse) => void;

/** A server, not listening yet, that answers what is admitted. `close` ends it and all its connections. */
export function httpServer(
  admit: Admission['admit'],
  answer: (request: SimulatorRequest) => SimulatorResponse,
  answered?: Answered,
): { server: Server; close: () => Promise<void> } {
  const inFlight = memoryInFlight();
  const inTurn = turns();
  const writing = new Set<Promise<unknown>>();

  async function answerTo(message: IncomingMessage, share: Share): Promise<SimulatorResponse | undefined> {
    const admitted = await admit(message, share).catch(() => undefined);
    // The client went away before it had sent everything.
    if (!admitted) return undefined;
    if ('refusal' in admitted) return admitted.refusal;
    try {
      return answer(admitted.request);
    } catch (error) {
      return refused(1000, `The simulator failed on this request, which is a fault of its own: ${error}`, 500);
    }
  }

  async function exchange(message: IncomingMessage, response: ServerResponse): Promise<void> {
    // An earlier answer on this connection may have been its last.
    if (!message.socket.writable) return;
    const share = inFlight();
    const found = await answerTo(message, share);
    share.release();
    if (!found || message.socket.destroyed) return;
    const sent = share.take(Buffer.byteLength(found.body)) ? found : tooBusy();
    answered?.(message, sent);
    const closed = new Promise((resolve) => response.once('close', resolve));
    writing.add(closed);
    write(response, sent, message);
    await closed;
    writing.delete(closed);
    share.release();
  }

  const server = createServer(TIME_LIMITS, (message, response) => {
    inTurn(message.socket, () => exchange(message, response));
  });
  server.timeout = IDLE_LIMIT;
  server.maxConnections = MAX_CONNECTIONS;
  return {
    server,
    close: async () => {
      // server.close() would cut off an answer that is still being sent.
      await Promise.race([Promise.all(writing), wait(LAST_ANSWERS, undefined, { ref: false })]);
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function write(response: ServerResponse, { status, headers, body }: SimulatorResponse, message: IncomingMessage): void {
  // A body that was not read to its end would be taken for the next request.
  const unread = message.complete ? {} : { connection: 'close' };
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, ...unread, 'content-length': bytes.length });
  response.end(message.method === 'HEAD' ? undefined : bytes);
}
