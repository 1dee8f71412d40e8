import { depthOf } from '../order/jsonWalk';
import type { Endpoint } from './endpoint';
import { explain } from './errorCodes';
import { advice } from './httpAdvice';
import { failed, type Refused, type Result } from './outcome';

/** An HTTP answer whose body was read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** No answer of the API comes near it; far beyond it, what walks over values overflows the stack. */
const DEEPEST = 100;

/** What an answer of the API says; anything that is not its own envelope is named as what it is. */
export function readEnvelope({ status, headers, text }: Answer, endpoint: Endpoint): Result {
  const { target } = endpoint;
  if (status === 407 || status === 511) {
    // Proxies answer these in the place of the server, so nothing went past them (RFC 9110, RFC 6585).
    const proxy = `A proxy answered HTTP ${status} in the place of the ${target}: it wants a login.`;
    return failed('proxy', `${proxy} ${advice(status, headers)}`, false);
  }
  const location = headers.get('location');
  if (status >= 300 && status < 400 && location !== null) {
    const host = URL.canParse(location, endpoint.base) ? new URL(location, endpoint.base).host : 'no usable address';
    return failed(
      'redirect',
      `${target} answered HTTP ${status}, a redirect to ${host}. It was not followed: neither the request nor the key went there. Check the address and whether a proxy is in the way.`,
    );
  }

  const body = parse(text);
  if (body !== undefined && depthOf(text) > DEEPEST) {
    const deep = `JSON of more than ${DEEPEST} levels, which is no answer of the API`;
    return failed('not-an-answer', `${target} answered HTTP ${status} with ${deep}. ${advice(status, headers)}`);
  }
  const envelope = asFields(body);
  if (envelope && isRefusal(envelope)) return refused(envelope, status, headers);
  if (envelope?.success === true && status < 300) return { kind: 'success', data: envelope.data };

  const answered = `${target} answered HTTP ${status}`;
  if (status === 401 || (status === 403 && envelope)) {
    return failed('unauthorised', `${answered}: not authorised.${quoted(envelope)} ${KEY_ADVICE}`, false);
  }
  if (/\bhtml\b/i.test(headers.get('content-type') ?? '') || /^\s*<(!doctype|html)/i.test(text)) {
    return failed('html', `${answered} with an HTML page, not with the API's JSON. ${advice(status, headers, true)}`);
  }
  if (text.trim() === '') return failed('empty', `${answered} with an empty body. ${advice(status, headers)}`);
  if (body === undefined) {
    const looks = /^\s*[{[]/.test(text) ? 'JSON that is cut short or damaged' : 'text that is not JSON';
    return failed('not-json', `${answered} with ${looks}. ${advice(status, headers)}`);
  }
  return failed(
    'not-an-answer',
    `${answered} with JSON that is no answer of the API.${quoted(envelope)} ${advice(status, headers)}`,
  );
}

const KEY_ADVICE = 'Check the API key: it must be the test key of the website, from testmerchant.multisafepay.com.';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A value as an object with members; undefined for everything else. */
export function asFields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

function isRefusal({ success, error_code, error_info }: Fields): boolean {
  return success === false || (success === undefined && (error_code !== undefined || error_info !== undefined));
}

function refused(envelope: Fields, status: number, headers: Headers): Refused {
  const code = errorCode(envelope.error_code);
  const explained = code === undefined ? undefined : explain(code)?.meaning;
  const meaning = explained ?? (status === 429 || status >= 500 ? advice(status, headers) : undefined);
  return {
    kind: 'refused',
    ...(code !== undefined && { code }),
    text: [envelope.error_info, envelope.message, ...details(envelope.errors)].filter(isText).join(': '),
    ...(meaning !== undefined && { meaning }),
    status,
  };
}

function errorCode(value: unknown): number | undefined {
  if (typeof value === 'string' && /^\d{1,9}$/.test(value.trim())) return Number(value);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}

/** The affiliate endpoints answer HTTP 422 with `errors: [{ attribute, details, message, uri }]`. */
function details(errors: unknown): string[] {
  if (!Array.isArray(errors)) return [];
  return errors.map((error) => [error?.attribute, error?.message].filter(isText).join(' '));
}

/** Whether a value is a text with something in it. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** The sentence in `{"message": "Forbidden"}`, which some endpoints answer with HTTP 403. */
function quoted(envelope: Fields | undefined): string {
  return isText(envelope?.message) ? ` It says: "${envelope.message}".` : '';
}
