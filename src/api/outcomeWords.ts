import type { Target } from './endpoint';
import type { Outcome, Payment } from './outcome';

/** What is said of an outcome: a verdict and what follows from it, in lines; `url` is one that is safe to show. */
export interface OutcomeWords {
  readonly url?: string;
  readonly lines: readonly string[];
}

/** The words for what became of an order sent to `target`. The simulator's are those of a prediction. */
export function outcomeWords(outcome: Outcome, target: Target): OutcomeWords {
  switch (outcome.kind) {
    case 'accepted': {
      const order = outcome.orderId === undefined ? 'the order' : `order ${outcome.orderId}`;
      const verdict =
        target === 'Simulator' ? `Simulator predicts: ${order} is accepted.` : `Test API accepted ${order}.`;
      return paymentWords(outcome.payment, verdict);
    }
    case 'refused': {
      const verdict = target === 'Simulator' ? 'Simulator predicts' : 'Test API refused the order:';
      const code = outcome.code ?? `a refusal without an error code (HTTP ${outcome.status})`;
      const text = outcome.text === '' ? 'no text was given' : outcome.text;
      const meaning = outcome.code === undefined ? [] : [outcome.meaning ?? 'This code is not in the documentation.'];
      return { lines: [`${verdict} ${code}: ${text}`, ...meaning] };
    }
    case 'failed': {
      // Where the key was not accepted, nothing was made of the order.
      const mayExist = outcome.mayHaveArrived && outcome.reason !== 'unauthorised' && target === 'Test API';
      return { lines: [outcome.message, ...(mayExist ? [MAY_EXIST] : [])] };
    }
  }
}

const MAY_EXIST = 'The order may have arrived: look in testmerchant.multisafepay.com before you send it again.';

function paymentWords(found: Payment, verdict: string): OutcomeWords {
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
      return { lines: [verdict, found.why ? `It has no payment URL: ${found.why}.` : NO_URL] };
  }
}

const NO_URL = 'It has no payment URL: usual for a direct order, which is often paid at once, and odd for a redirect.';
