import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** A request that the server got. */
export interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const fixture = (name: string) => readFileSync(`test/fixtures/tls/not-trusted.${name}.pem`);

/** Where a played server listens, and whether it speaks https, with a certificate that nobody trusts. */
export interface Stage {
  readonly address?: '127.0.0.1' | '::1';
  readonly https?: boolean;
}

/** A real server on loopback that answers as `play` says and keeps what it got. */
export async function playedServer(play: RequestListener, { address = '127.0.0.1', https = false }: Stage = {}) {
  const received: Received[] = [];
  const listener: RequestListener = (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const { method, url: path, headers } = request;
      received.push({ method, path, headers, body: Buffer.concat(parts).toString() });
      play(request, response);
    });
  };
  const server = https
    ? createTlsServer({ key: fixture('key'), cert: fixture('certificate') }, listener)
    : createServer(listener);
  server.listen(0, address);
  await once(server, 'listening');
  const host = address === '::1' ? '[::1]' : address;
  const origin = `${https ? 'https' : 'http'}://${host}:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin, url: `${origin}/v1/json`, received, close };
}

/** Answers with a status, a body (an object becomes JSON) and headers. */
export function answer(status: number, body: unknown, headers: Record<string, string> = {}): RequestListener {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return (_, response) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
}
