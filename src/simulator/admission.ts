import type { IncomingMessage } from 'node:http';
import { refused, type SimulatorRequest, type SimulatorResponse, tooBusy } from './exchange';
import type { Share } from './inFlight';
import { loopbackOrigin } from './loopbackOrigin';
import { DELIVERY_AGENT } from './notifications/deliver';
import { MAX_BODY, receiveBody } from './receiveBody';
import { structureFault } from './textStructure';

const LONGEST_PATH = 2048;

type Admitted = { readonly request: SimulatorRequest } | { readonly refusal: SimulatorResponse };

/** Who is let in. */
export interface Admission {
  /**
   * A request as the simulator takes it, or the answer to one that it does not take. Its body takes from `share`.
   * Rejects when the client goes away.
   */
  admit(message: IncomingMessage, share: Share): Promise<Admitted>;
  /** Lets in what is sent to and from one more origin, and nothing where the address is not http or https. */
  allowOrigin(address: string): void;
}

/** Lets in what comes from this computer, and from origins that are allowed besides. */
export function admission(allowOrigins: readonly string[] = []): Admission {
  const allowed = new Set<string>();
  const allowOrigin = (address: string) => {
    const { protocol, origin } = new URL(address);
    if (protocol === 'http:' || protocol === 'https:') allowed.add(origin);
  };
  for (const origin of allowOrigins) allowOrigin(origin);

  /** Another Host means that a web page had its own name point here (DNS rebinding). */
  function reachedAt(host = ''): string | undefined {
    return (
      loopbackOrigin(`http://${host}`) ?? [...allowed].find((origin) => new URL(origin).host === host.toLowerCase())
    );
  }

  async function admit(message: IncomingMessage, share: Share): Promise<Admitted> {
    const { method = '', url = '', headers } = message;
    const origin = reachedAt(headers.host);
    if (!origin) return { refusal: foreign('Host', headers.host) };
    if (headers.origin !== undefined && !loopbackOrigin(headers.origin) && !allowed.has(headers.origin)) {
      return { refusal: foreign('Origin', headers.origin) };
    }
    if (url.length > LONGEST_PATH) {
      return { refusal: refused(1000, `The path is longer than ${LONGEST_PATH} characters.`, 414) };
    }
    const [path = '', query = ''] = url.split(/\?(.*)/s);
    if (method === 'POST' && path.startsWith('/pay/') && !OWN_PAGE.has(headers['sec-fetch-site'])) {
      return { refusal: refused(1000, 'A payment is decided on its own page only, and not from another site.', 403) };
    }
    // A notification_url that leads to a Resend button would have the simulator notify itself without end.
    if (method === 'POST' && path.startsWith('/pay/') && headers['user-agent']?.startsWith(DELIVERY_AGENT)) {
      return {
        refusal: refused(1000, 'A notification decides on no payment: let notification_url lead to your shop.', 403),
      };
    }
    const bytes = await receiveBody(message, share);
    if (bytes === 'busy') return { refusal: tooBusy() };
    if (bytes === 'too long') {
      return { refusal: refused(1000, `The request body is longer than ${MAX_BODY / 1024 / 1024} MB.`, 413) };
    }
    const body = decode(bytes);
    if (body === undefined) return { refusal: refused(1000, 'The request body is not UTF-8 text.') };
    const tooMuch = structureFault(body);
    if (tooMuch) return { refusal: refused(1000, tooMuch) };
    return { request: { method, path, query: new URLSearchParams(query), headers, body, origin } };
  }

  return { admit, allowOrigin };
}

// What browsers say of a form on the page itself, or of one that a person sends again; other programs say nothing.
const OWN_PAGE: ReadonlySet<unknown> = new Set(['same-origin', 'none', undefined]);

function foreign(header: 'Host' | 'Origin', value = ''): SimulatorResponse {
  const shown = value.length > 100 ? `${value.slice(0, 100)}...` : value;
  return refused(1000, `The simulator answers this computer only; the header ${header} is "${shown}".`, 403);
}

function decode(bytes: Buffer): string | undefined {
  try {
    // The byte order mark stays: the API takes plain JSON only, and says so.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
