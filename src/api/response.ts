import type { Endpoint, Target } from './endpoint';
import { explain } from './errorCodes';
import type { FailureReason, Outcome, Payment } from './outcome';
import { judgePaymentUrl } from './paymentUrl';

/** An HTTP answer whose body was read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** What an answer to POST /orders says; anything that is not the API's own envelope is named as what it is. */
export function readResponse({ status, headers, text }: Answer, endpoint: Endpoint): Outcome {
  const { target } = endpoint;
  // The order did arrive somewhere, whatever came back.
  const failed = (reason: FailureReason, message: string): Outcome => {
    return { kind: 'failed', reason, message, mayHaveArrived: true };
  };
  const location = headers.get('location');
  if (status >= 300 && status < 400 && location !== null) {
    const host = URL.canParse(location, endpoint.base) ? new URL(location, endpoint.base).host : 'no usable address';
    return failed(
      'redirect',
      `${target} answered HTTP ${status}, a redirect to ${host}. It was not followed: neither the order nor the key went there. Check the address and whether a proxy is in the way.`,
    );
  }

  const body = parse(text);
  const envelope = asFields(body);
  if (envelope && isRefusal(envelope)) return refused(envelope, status);
  if (envelope?.success === true && status < 300) return accepted(asFields(envelope.data) ?? {}, target);

  const answered = `${target} answered HTTP ${status}`;
  if (status === 401 || (status === 403 && envelope)) {
    return failed('unauthorised', `${answered}: not authorised.${quoted(envelope)} ${KEY_ADVICE}`);
  }
  if (/\bhtml\b/i.test(headers.get('content-type') ?? '') || /^\s*<(!doctype|html)/i.test(text)) {
    return failed('html', `${answered} with an HTML page, not with the API's JSON. ${advice(status)}`);
  }
  if (text.trim() === '') return failed('empty', `${answered} with an empty body. ${advice(status)}`);
  if (body === undefined) {
    const looks = /^\s*[{[]/.test(text) ? 'JSON that is cut short or damaged' : 'text that is not JSON';
    return failed('not-json', `${answered} with ${looks}. ${advice(status)}`);
  }
  return failed(
    'not-an-answer',
    `${answered} with JSON that is no answer to an order.${quoted(envelope)} ${advice(status)}`,
  );
}

const KEY_ADVICE = 'Check the API key: it must be the test key of the website, from testmerchant.multisafepay.com.';

function advice(status: number): string {
  if (status === 429) return 'Too many requests were made: wait a while before the next.';
  if (status >= 500) return 'The server, or a proxy before it, is in trouble: try again later.';
  return 'Check the address and whether a proxy is in the way.';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asFields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

function isRefusal({ success, error_code, error_info }: Fields): boolean {
  return success === false || (success === undefined && (error_code !== undefined || error_info !== undefined));
}

function refused(envelope: Fields, status: number): Outcome {
  const code = errorCode(envelope.error_code);
  const meaning = code === undefined ? undefined : explain(code)?.meaning;
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

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** The sentence in `{"message": "Forbidden"}`, which some endpoints answer with HTTP 403. */
function quoted(envelope: Fields | undefined): string {
  return isText(envelope?.message) ? ` It says: "${envelope.message}".` : '';
}

function accepted(data: Fields, target: Target): Outcome {
  const id = data.order_id;
  const orderId = isText(id) || typeof id === 'number' ? { orderId: String(id) } : {};
  return { kind: 'accepted', ...orderId, payment: paymentOf(data, target) };
}

function paymentOf(data: Fields, target: Target): Payment {
  if (isGiven(data.payment_url)) return judged(data.payment_url, target);
  if (isGiven(data.qr_url)) {
    const payment = judged(data.qr_url, target);
    return 'url' in payment ? { kind: 'qr', url: payment.url } : payment;
  }
  if (isGiven(data.customer_verification)) {
    return {
      kind: 'none',
      why: 'the API answered with a verification form for the customer, to be shown in a browser',
    };
  }
  return { kind: 'none' };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function judged(url: unknown, target: Target): Payment {
  return typeof url === 'string' ? judgePaymentUrl(url, target) : { kind: 'unsafe-url', why: 'it is not a text' };
}
