import type { IncomingMessage } from 'node:http';
import type { Share } from './inFlight';

/** The longest request body, in bytes. */
export const MAX_BODY = 10 * 1024 * 1024;

/**
 * The body of a request, or why it is not taken: longer than `MAX_BODY`, or more than fits besides what others send at
 * the moment. What is not taken is thrown away as it comes, up to five times the limit, because a client that is still
 * sending would not see the answer. Rejects when the client goes away.
 */
export async function receiveBody(request: IncomingMessage, share: Share): Promise<Buffer | 'too long' | 'busy'> {
  const chunks: Buffer[] = [];
  let length = 0;
  let busy = false;
  // The answer still goes out over this connection, so the end of the loop must not destroy it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    busy ||= length <= MAX_BODY && !share.take(chunk.length);
    if (length <= MAX_BODY && !busy) chunks.push(chunk);
    else {
      chunks.length = 0;
      share.release();
    }
    if (length > 5 * MAX_BODY) break;
  }
  if (length > MAX_BODY) return 'too long';
  return busy ? 'busy' : Buffer.concat(chunks);
}
