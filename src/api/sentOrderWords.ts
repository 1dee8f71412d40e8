import { gatewayOfOrder } from '../order/gateways/catalogue';
import { money, readingsOfAmount } from '../order/money/currencyUnits';
import type { SentOrder } from './sentOrder';

/** The gateway as people know it: "Klarna", "Any gateway" where the customer chooses, else what was sent. */
export function gatewayName({ gateway }: Pick<SentOrder, 'gateway'>): string {
  return gatewayOfOrder(gateway)?.name ?? gateway ?? 'Any gateway';
}

/** "EUR 74.95"; undefined where the amount is no whole number. */
export function amountText({ amount, currency }: Pick<SentOrder, 'amount' | 'currency'>): string | undefined {
  const [hundredths] = readingsOfAmount(amount, currency);
  return hundredths === undefined ? undefined : money(hundredths, currency);
}

/** Where it stands, in a word or two: its status, else "accepted", "refused 1027" or "no answer". */
export function standing({ accepted, status, refusal, mayHaveArrived }: SentOrder): string {
  if (status !== undefined) return status.replaceAll('_', ' ');
  if (accepted) return 'accepted';
  if (mayHaveArrived) return 'no answer';
  return refusal?.code === undefined ? 'refused' : `refused ${refusal.code}`;
}

/** "14:02" for today, "20 Nov 14:02" for another day of this year, else with the year; in the time of this computer. */
export function sentTime({ sent }: SentOrder, now: Date): string {
  const then = new Date(sent);
  const time = then.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  if (then.toDateString() === now.toDateString()) return time;
  const year = then.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return `${then.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', ...year })} ${time}`;
}
