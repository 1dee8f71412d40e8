import { type Endpoint, keyFor } from './endpoint';
import { type Answer, readEnvelope } from './envelope';
import { networkFault } from './networkFault';
import type { Failed, FailureReason, Result } from './outcome';
import { withoutKey } from './withoutKey';

declare const __VERSION__: string;

const TIME_LIMIT = 30_000;
const LARGEST_ANSWER = 1_000_000;
const LONGEST_TEXT = 1000;

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
 * the key.
 */
export async function request(connection: Connection, asked: ApiRequest): Promise<Result> {
  const result = withoutKey(await ask(connection, asked), connection.key ?? '');
  // Shortened here and not before, so that no half of a key escapes the search for it.
  return result.kind === 'refused' ? { ...result, text: shortened(result.text) } : result;
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
    const late = `${target} gave no complete answer within ${timeLimit / 1000} seconds. Check the network and try again.`;
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
  try {
    const text = await boundedText(response);
    if (text !== undefined) return readEnvelope({ status, headers, text } satisfies Answer, endpoint);
    return failed('too-large', `${target} answered HTTP ${status} with more than 1 MB, which is no answer of the API.`);
  } catch {
    return failed('cut-off', `The connection to the ${target} broke in the middle of the answer (HTTP ${status}).`);
  }
}

/** The body as text, or undefined when it is larger than any answer of the API. */
async function boundedText({ body }: Response): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return text + decoder.decode();
    size += part.value.byteLength;
    if (size > LARGEST_ANSWER) return undefined;
    text += decoder.decode(part.value, { stream: true });
  }
}

function failed(reason: FailureReason, message: string, mayHaveArrived = true): Failed {
  return { kind: 'failed', reason, message, mayHaveArrived };
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
