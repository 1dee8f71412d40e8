import type { IncomingMessage } from 'node:http';
import type { Share } from './inFlight';

/** The longest request body, in bytes. */
export const MAX_BODY = 10 * 1024 * 1024;

/**
 * The body of a request, or why it is not taken: longer than `MAX_BODY`, or more than fits besides what else is on its
 * way. What is not taken is thrown away as it comes, up to five times the limit, because a client that is still sending
 * would not see the answer. Rejects when the client goes away.
 */
export async function receiveBody(request: IncomingMessage, share: Share): Promise<Buffer | 'too long' | 'busy'> {
  // One buffer that grows: a list of chunks of one byte each would take a hundred times their length.
  let body: Buffer = Buffer.alloc(0);
  let length = 0;
  let fault: 'too long' | 'busy' | undefined;
  // The answer still goes out over this connection, so the end of the loop must not destroy it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    if (length + chunk.length > MAX_BODY) fault = 'too long';
    else if (!fault && !share.take(chunk.length)) fault = 'busy';
    if (fault) {
      share.release();
      body = Buffer.alloc(0);
    } else {
      body = withRoom(body, length, chunk.length);
      chunk.copy(body, length);
    }
    length += chunk.length;
    if (length > 5 * MAX_BODY) break;
  }
  return fault ?? body.subarray(0, length);
}

function withRoom(buffer: Buffer, length: number, more: number): Buffer {
  if (length + more <= buffer.length) return buffer;
  const larger = Buffer.allocUnsafe(Math.min(MAX_BODY, Math.max(length + more, buffer.length * 2)));
  buffer.copy(larger, 0, 0, length);
  return larger;
}
