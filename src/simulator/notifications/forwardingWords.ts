import { inWords } from '../../api/retryAfter';
import { type Forwarding, SENDER } from './forward';

const SHOWN_ANSWER = 60;

/** What happened while the notifications of an order are forwarded, in one line. */
export function forwardingWords(orderId: string, event: Forwarding): string {
  const named = `Order ${orderId}`;
  switch (event.kind) {
    case 'status':
      return `${named} ${event.first ? 'has' : 'changed to'} ${statusWords(event.order)}.`;
    case 'trouble':
      return `${named}: ${event.why} It is asked for again in ${inWords(event.seconds)}.`;
    case 'ended':
      return `${named} is watched no longer. ${event.why}`;
    case 'delivery': {
      const { status, answer = '', verdict } = event.delivery;
      const text = answer.length > SHOWN_ANSWER ? `${answer.slice(0, SHOWN_ANSWER)}...` : answer;
      const answered = status === undefined ? 'no answer' : `HTTP ${status} ${JSON.stringify(text)}`;
      return `${named}: notification of ${statusWords(event.order)} (${SENDER}): ${answered}. ${verdict}`;
    }
  }
}

function statusWords({ status = 'unknown', financialStatus }: { status?: string; financialStatus?: string }): string {
  return `status ${status}${financialStatus === undefined ? '' : `, financial_status ${financialStatus}`}`;
}
