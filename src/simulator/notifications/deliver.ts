import { acknowledgement } from './acknowledgement';
import { type Asked, askShop, type ShopRequest } from './askShop';
import type { Delivery, Due } from './delivery';
import { type Lookup, loopbackAddresses } from './loopbackAddresses';
import { noAnswer } from './noAnswer';
import { authHeader } from './signature';

const TIME_LIMIT = 20_000;
const KEPT_ANSWER = 200;

/** A longer address gets nothing, and is not kept whole; with its query, in UTF-16 units. */
export const LONGEST_URL = 2048;

/** What the header `User-Agent` of every notification begins with. */
export const DELIVERY_AGENT = 'MultiSafepay-Orders';

/** How a notification is delivered. */
export interface DeliverOptions {
  /** 1, which is the default, for the first attempt. */
  readonly attempt?: number;
  /** The time, in milliseconds since 1970. */
  readonly now?: () => number;
  /** In milliseconds, 20,000 by default, for connection and answer together. */
  readonly timeLimit?: number;
  /** All addresses of a host; the system's by default. */
  readonly lookup?: Lookup;
  /** Who sends it, as the header `User-Agent` says; the Simulator by default. */
  readonly sender?: string;
  /** What the address is called where it was given; `notification_url` by default. */
  readonly addressName?: string;
  /** Breaks the delivery off, which then fails. */
  readonly signal?: AbortSignal;
}

/**
 * Delivers a notification, signed, where every address of its host is this computer; anywhere else it is not sent.
 * Every failure is a delivery with a verdict, none is thrown, and nothing in it holds the key.
 */
export async function deliver(due: Due, options: DeliverOptions = {}): Promise<Delivery> {
  const { attempt = 1, now = Date.now } = options;
  const { url, method, timestamp, body, key } = due;
  const signed = method === 'POST' ? { body, auth: authHeader(timestamp, body, key) } : {};
  const sent = { at: new Date(now()).toISOString(), url, method, timestamp, ...signed, attempt };
  return { ...sent, ...(await outcomeOf(due, signed.auth, options)) };
}

type Outcome = Pick<Delivery, 'outcome' | 'status' | 'answer' | 'verdict'>;

async function outcomeOf(due: Due, auth: string | undefined, options: DeliverOptions): Promise<Outcome> {
  const url = URL.canParse(due.url) ? new URL(due.url) : undefined;
  const { addressName = 'notification_url', timeLimit = TIME_LIMIT } = options;
  const fault = addressFault(url);
  if (!url || fault) return { outcome: 'not sent', verdict: `Not sent: ${addressName} ${fault}` };
  const limit = AbortSignal.timeout(timeLimit);
  const signal = options.signal ? AbortSignal.any([limit, options.signal]) : limit;
  const place = await Promise.race([loopbackAddresses(url.hostname, options.lookup), aborted(signal)]);
  if (!place) return { outcome: 'failed', verdict: NOT_FOUND_IN_TIME };
  if ('elsewhere' in place) {
    return { outcome: 'not sent', verdict: wouldHaveBeenSent(url, place.elsewhere, addressName) };
  }

  const post = due.method === 'POST';
  try {
    const answer = await firstAnswer(place.here, {
      url,
      method: due.method,
      headers: {
        accept: '*/*',
        'user-agent': options.sender ?? `${DELIVERY_AGENT}-Simulator`,
        ...(post && { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(due.body)) }),
        ...(auth !== undefined && { auth }),
      },
      body: post ? due.body : '',
      signal,
    });
    return judged(answer, addressName);
  } catch (error) {
    return { outcome: 'failed', verdict: noAnswer(error, url, addressName) };
  }
}

const NOT_FOUND_IN_TIME =
  'Not delivered: the name of the host was not looked up within the time limit. Give it the address 127.0.0.1 on this computer, or use localhost.';

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}

/** `localhost` has two addresses, and a shop often listens on one of them only. */
async function firstAnswer([address = '', ...others]: readonly string[], request: ShopRequest): Promise<Asked> {
  try {
    return await askShop(address, request);
  } catch (error) {
    const refused = error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
    if (refused && others.length > 0) return firstAnswer(others, request);
    throw error;
  }
}

function judged({ untrusted, ...answer }: Asked, addressName: string): Outcome {
  const { acknowledged, verdict } = acknowledgement(answer, addressName);
  const note = untrusted ? ` ${TLS_NOTE} (${untrusted}).` : '';
  return {
    outcome: acknowledged ? 'delivered' : 'failed',
    status: answer.status,
    answer: answer.text.slice(0, KEPT_ANSWER),
    verdict: verdict + note,
  };
}

const TLS_NOTE =
  'Note: the TLS certificate is not trusted, which is accepted on this computer alone; the real API needs a trusted one';

/** What is wrong with an address that notifications are to go to, after its name; where its host is, is another matter. */
export function addressFault(url: URL | undefined): string | undefined {
  if (!url) return 'should be a URL, such as http://localhost:8080/notify.';
  if (url.href.length > LONGEST_URL) return `should have at most ${LONGEST_URL.toLocaleString('en')} characters.`;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return `should start with https:// (or http:// on this computer), not ${url.protocol}`;
  }
  if (url.username || url.password) return 'should have no user name: remove what stands before the @.';
  return undefined;
}

function wouldHaveBeenSent({ host, origin, pathname }: URL, why: string, addressName: string): string {
  const path = pathname.length > 100 ? `${pathname.slice(0, 100)}...` : pathname;
  const shown = host.length > 25 ? `${host.slice(0, 25)}...` : host;
  return `Would have been sent to ${shown}: the Simulator delivers to this computer only. Of ${origin}${path}: ${why}. To receive it, let ${addressName} lead to localhost, or give its name the address 127.0.0.1 on this computer.`;
}
