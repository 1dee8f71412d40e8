import { withoutCardNumbers } from './cardNumbers';
import { type Endpoint, keyFor } from './endpoint';
import { readEnvelope } from './envelope';
import { networkFault } from './networkFault';
import { failed, type Result } from './outcome';
import { readBody } from './readBody';
import { withoutKey } from './withoutKey';

declare const __VERSION__: string;

const TIME_LIMIT = 30_000;
const LONGEST_TEXT = 1000;
/** Stands in the place of one that an answer repeats. */
const CARD_NUMBER = '[card number]';

/** What every request needs. */
export interface Connection {
  readonly endpoint: Endpoint;
  /** The user's API key; the simulator gets its own whatever stands here. */
  readonly key?: string | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly signal?: AbortSignal | undefined;
  /** In milliseconds, 30,000 by default, for headers and body together. */
  readonly timeLimit?: number | undefined;
}

/** One request to the API. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** What comes after the base URL: `/orders`. */
  readonly path: string;
  /** Sent byte for byte. */
  readonly body?: string;
}

/**
 * Asks the API once, without retry or redirect. Every failure is a result, none is thrown, and none of its texts holds
 * the key or a card number.
 */
export async function request(connection: Connection, asked: ApiRequest): Promise<Result> {
  const result = withoutKey(await ask(connection, asked), connection.key ?? '');
  if (result.kind === 'success') return result;
  // Shortened here and not before, so that no half of a key or card number escapes the search for it.
  if (result.kind === 'failed')
    return { ...result, message: shortened(withoutCardNumbers(result.message, CARD_NUMBER)) };
  return { ...result, text: shortened(withoutCardNumbers(result.text, CARD_NUMBER)) };
}

async function ask(
  { endpoint, key, fetch, signal, timeLimit = TIME_LIMIT }: Connection,
  asked: ApiRequest,
): Promise<Result> {
  const { target } = endpoint;
  const apiKey = keyFor(endpoint, key ?? '');
  if (apiKey === '')
    return failed('unauthorised', 'No API key: the Test API needs the test key of your website.', false);
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    return failed(
      'unauthorised',
      'The API key contains spaces, line breaks or other stray characters: copy it again.',
      false,
    );
  }
  if (signal?.aborted) return failed('cancelled', 'Cancelled: nothing was sent.', false);

  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopped = new Promise<Result>((resolve) => {
    const stopWith = (result: Result) => {
      resolve(result);
      stop.abort();
    };
    const late = `${target} gave no complete answer within ${timeLimit / 1000} seconds. Check the network connection.`;
    const cancelled = `Cancelled while waiting for the answer of the ${target}.`;
    timer = setTimeout(() => stopWith(failed('time-limit', late)), timeLimit);
    signal?.addEventListener('abort', () => stopWith(failed('cancelled', cancelled)), { signal: stop.signal });
  });
  try {
    return await Promise.race([exchange({ endpoint, fetch, signal: stop.signal }, apiKey, asked), stopped]);
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

async function exchange(
  { endpoint, fetch, signal }: { endpoint: Endpoint; fetch: Connection['fetch']; signal: AbortSignal },
  apiKey: string,
  { method, path, body }: ApiRequest,
): Promise<Result> {
  const { target } = endpoint;
  let response: Response;
  try {
    response = await fetch(endpoint.base + path, {
      method,
      headers: {
        api_key: apiKey,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        accept: 'application/json',
        'user-agent': `multisafepay-orders/${__VERSION__}`,
      },
      ...(body !== undefined && { body }),
      redirect: 'manual',
      signal,
    });
  } catch (error) {
    return networkFault(error, endpoint);
  }
  const { status, headers } = response;
  const answered = await readBody(response, target);
  return 'text' in answered ? readEnvelope({ status, headers, text: answered.text }, endpoint) : answered;
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
