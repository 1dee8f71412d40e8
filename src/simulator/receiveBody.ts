import type { IncomingMessage } from 'node:http';

/** The longest request body, in bytes. */
export const MAX_BODY = 10 * 1024 * 1024;

/**
 * The body of a request; undefined where it is longer than `MAX_BODY`. What is too long is thrown away as it comes, up
 * to five times the limit, because a client that is still sending would not see the answer. Rejects when the client
 * goes away.
 */
export async function receiveBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  // The answer still goes out over this connection, so the end of the loop must not destroy it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= MAX_BODY) chunks.push(chunk);
    else chunks.length = 0;
    if (length > 5 * MAX_BODY) break;
  }
  return length > MAX_BODY ? undefined : Buffer.concat(chunks);
}
