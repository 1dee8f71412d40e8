import { withoutCardNumbers } from './cardNumbers';
import type { Target } from './endpoint';
import { notificationNote } from './notificationNote';
import { aboutStatus } from './orderStatus';
import type { Accepted, Failed, Outcome, Refused } from './outcome';
import { unavailableGateway } from './unavailableGateway';

/** What is said of an outcome: a verdict and what follows from it, in lines; `url` is one that is safe to show. */
export interface OutcomeWords {
  readonly url?: string;
  readonly lines: readonly string[];
}

/**
 * The words for what became of an order sent to `target`. The simulator's are those of a prediction. Given the `order`,
 * the value that was sent, they say more: what to check of its gateway, and that no notification will arrive.
 */
export function outcomeWords(outcome: Outcome, target: Target, order?: unknown): OutcomeWords {
  switch (outcome.kind) {
    case 'accepted': {
      const named =
        outcome.orderId === undefined ? 'the order' : `order ${withoutCardNumbers(outcome.orderId, '[card number]')}`;
      const verdict =
        target === 'Simulator' ? `Simulator predicts: ${named} is accepted.` : `Test API accepted ${named}.`;
      const { lines, ...url } = paymentWords(outcome, verdict);
      const note = target === 'Test API' ? notificationNote(order) : undefined;
      return { ...url, lines: [...lines, ...(note ? [note] : [])] };
    }
    case 'refused': {
      const verdict = target === 'Simulator' ? predicted(outcome) : refusedWith(outcome);
      const text = outcome.text === '' ? 'no text was given' : outcome.text;
      const more = outcome.code === 1023 && target === 'Test API' ? unavailableGateway(order) : [];
      return { lines: [`${verdict}: ${text}`, ...meaningOf(outcome), ...more] };
    }
    case 'failed': {
      // Where the key was not accepted, nothing was made of the order; the Simulator makes all that it answers to.
      const mayExist =
        outcome.mayHaveArrived && outcome.reason !== 'unauthorised' && (target === 'Test API' || isUnheard(outcome));
      return { lines: [outcome.message, ...(mayExist ? [MAY_EXIST[target]] : [])] };
    }
  }
}

/** Nobody waited for the answer. */
function isUnheard({ reason }: Failed): boolean {
  return reason === 'cancelled' || reason === 'time-limit';
}

function predicted({ code, status }: Refused): string {
  return `Simulator predicts ${code ?? `a refusal without an error code (HTTP ${status})`}`;
}

function refusedWith({ code, status }: Refused): string {
  return `Test API refused the order ${code === undefined ? `without an error code (HTTP ${status})` : `with ${code}`}`;
}

const MAY_EXIST: Readonly<Record<Target, string>> = {
  'Test API': 'The order may have arrived: look in testmerchant.multisafepay.com before you send it again.',
  Simulator: 'The order may have arrived: look it up before you send it again with the same order_id.',
};

function meaningOf({ code, meaning }: Refused): string[] {
  if (meaning !== undefined) return [meaning];
  return code === undefined ? [] : ['This code is not in the documentation.'];
}

function paymentWords({ payment: found, data }: Accepted, verdict: string): OutcomeWords {
  switch (found.kind) {
    case 'url':
      return { url: found.url, lines: [verdict] };
    case 'foreign-url':
      return { url: found.url, lines: [verdict, `Its payment URL is on ${found.host}, which is not MultiSafepay's.`] };
    case 'qr':
      return { lines: [verdict, `It has no payment URL, but a QR code to scan: ${found.url}`] };
    case 'unsafe-url':
      return { lines: [verdict, `Its payment URL is not shown, because it is not safe to open: ${found.why}.`] };
    case 'none':
      return { lines: [verdict, found.why ? `It has no payment URL: ${found.why}.` : NO_URL, ...statusWords(data)] };
  }
}

/** Where a direct order stands that has nothing to open. */
function statusWords({ status }: Accepted['data']): string[] {
  if (typeof status !== 'string' || status === '') return [];
  return [`Its status is ${status.slice(0, 40)}. ${aboutStatus(status) ?? ''}`.trim()];
}

const NO_URL = 'It has no payment URL: usual for a direct order, which is often paid at once, and odd for a redirect.';
