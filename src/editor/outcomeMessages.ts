import type { Target } from '../api/endpoint';
import type { Accepted, Outcome } from '../api/outcome';
import { outcomeWords } from '../api/outcomeWords';
import { type Buttons, fail, inform, warn } from './conversation';
import { output } from './output';
import { copyUrl, openUrl } from './paymentUrls';

/** An outcome to tell: of which order (`name`, as in "order my-order"; `order`, the value that was sent), and whose. */
export interface Told {
  readonly outcome: Outcome;
  readonly name: string;
  readonly order: unknown;
  readonly target: Target;
}

/**
 * Tells what became of an order, in a notification and in the output channel; `more` are buttons besides those of the
 * payment URL. Nothing opens by itself.
 */
export function tellOutcome({ outcome, name, order, target }: Told, more: Buttons): void {
  const { lines, url } = outcomeWords(outcome, target, order);
  const message = [...lines.map(sentence), ...(url ? [`Payment URL: ${url}`] : [])].join(' ');
  if (outcome.kind === 'accepted') {
    output().info(`${name}: ${message}`);
    const tell = outcome.payment.kind === 'unsafe-url' || outcome.payment.kind === 'foreign-url' ? warn : inform;
    tell(message, { ...paymentButtons(outcome, target), ...more });
    return;
  }
  if (outcome.kind === 'failed' && outcome.reason === 'cancelled') {
    output().info(`${name}: ${message}`);
    inform(message, more);
    return;
  }
  output().error(`${name}: ${message}`);
  const showOutput: Buttons = { 'Show Output': () => output().show(true) };
  fail(message, Object.keys(more).length > 0 ? more : showOutput);
}

function paymentButtons({ payment }: Accepted, target: Target): Buttons {
  if (!('url' in payment)) return {};
  const { url } = payment;
  const openLabel = payment.kind === 'foreign-url' ? `Open ${payment.host}` : 'Open';
  return {
    [openLabel]: () => openUrl(url, target),
    Copy: () => copyUrl(url, target),
  };
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) || /https?:\S+$/.test(text) ? text : `${text}.`;
}
