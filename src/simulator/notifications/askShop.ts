import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { TLSSocket } from 'node:tls';
import type { ShopAnswer } from './acknowledgement';

// Enough to find an OK that comes too late.
const READ = 64 * 1024;

/** What goes to a shop. */
export interface ShopRequest {
  readonly url: URL;
  readonly method: 'POST' | 'GET';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Ends the exchange with an error, whose `code` is then `ABORT_ERR`. */
  readonly signal: AbortSignal;
}

/** The answer, and why its TLS certificate is not trusted, where it is not. */
export type Asked = ShopAnswer & { readonly untrusted?: string };

/**
 * Sends a request to an address, which is not looked up again, and follows no redirect. Any TLS certificate is taken,
 * so the address must be one of this computer. Rejects with Node's error where no complete head of an answer comes.
 */
export function askShop(address: string, { url, method, headers, body, signal }: ShopRequest): Promise<Asked> {
  const secure = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const asked = (secure ? httpsRequest : httpRequest)({
      host: address,
      port: url.port || (secure ? 443 : 80),
      path: url.pathname + url.search,
      method,
      headers: { ...headers, host: url.host },
      agent: false,
      signal,
      ...(secure && { rejectUnauthorized: false, servername: serverName(url) }),
    });
    const unanswered = () => reject(Object.assign(new Error('closed without an answer'), { code: 'ECONNRESET' }));
    asked.once('error', reject).once('close', unanswered);
    // Without a listener, HTTP 101 would end the exchange in silence.
    asked.once('upgrade', ({ statusCode = 101 }, socket) => {
      socket.destroy();
      resolve({ status: statusCode, text: '' });
    });
    asked.once('response', (response) => {
      asked.off('close', unanswered);
      const untrusted = secure ? distrust(response.socket as TLSSocket) : undefined;
      beginning(response).then(
        (text) =>
          resolve({
            status: response.statusCode ?? 0,
            location: response.headers.location,
            text,
            ...(untrusted !== undefined && { untrusted }),
          }),
        reject,
      );
    });
    asked.end(body);
  });
}

/** TLS knows names, and no addresses. */
function serverName({ hostname }: URL): string {
  return /^[\d.]+$|^\[/.test(hostname) ? '' : hostname;
}

function distrust({ authorized, authorizationError }: TLSSocket): string | undefined {
  return authorized ? undefined : String(authorizationError);
}

async function beginning(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop ends the connection.
    if (size >= READ) break;
  }
  return Buffer.concat(chunks).toString();
}
