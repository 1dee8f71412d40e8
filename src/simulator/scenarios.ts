import { gatewayOfOrder } from '../order/gateways/catalogue';
import type { Testing } from '../order/gateways/gateway';
import { wholeNumber } from '../order/wholeNumber';
import type { PaymentOutcome } from './orderLife';

/** One scenario that a customer of the simulator can choose. */
export interface Scenario {
  readonly outcome: PaymentOutcome;
  /** "Completed". */
  readonly title: string;
  /** One sentence: what it stands for, or how the Test API brings it about. */
  readonly how: string;
}

// The scenarios of the page "Test platform" of the test environment, and what the payment statuses mean.
const SCENARIOS = {
  completed: { title: 'Completed', how: 'The customer pays.' },
  uncleared: { title: 'Uncleared', how: 'The payment waits to be checked: someone completes or declines it later.' },
  declined: { title: 'Declined', how: 'The payment is refused.' },
  cancelled: { title: 'Cancelled', how: 'The customer turns back without paying.' },
  expired: { title: 'Expired', how: 'The customer does nothing until the time is up.' },
} as const;

const TEST_PLATFORM = ['completed', 'declined', 'cancelled', 'expired'] as const;

// Methods that the testing page says cannot end so.
const NEVER: Readonly<Record<string, readonly PaymentOutcome[]>> = { ALIPAY: ['declined'] };

/**
 * The scenarios that a gateway documents: those of the test platform, and what its test data add, in each case how the
 * data bring it about. Without a gateway, or with one that documents none, those of the test platform.
 */
export function outcomesFor(gateway: string | undefined): readonly Scenario[] {
  const { id = '', testing } = gatewayOfOrder(gateway) ?? {};
  const byData = documented(testing);
  const offered = Object.keys(SCENARIOS) as (keyof typeof SCENARIOS)[];
  return offered
    .filter((outcome) => (TEST_PLATFORM as readonly string[]).includes(outcome) || byData.has(outcome))
    .filter((outcome) => !NEVER[id]?.includes(outcome))
    .map((outcome) => {
      const { title, how } = SCENARIOS[outcome];
      const data = byData.get(outcome);
      return { outcome, title, how: data ? `${how} On the Test API: ${data}.` : how };
    });
}

/**
 * What the documented test data bring about: `values` are what the customer entered or the order has in `gateway_info`,
 * by any name, and `amount` in cents. Undefined where none of them is documented.
 */
export function outcomeOfTestData(
  gateway: string | undefined,
  values: Readonly<Record<string, unknown>>,
): PaymentOutcome | undefined {
  const { data = [], byAmount = [] } = gatewayOfOrder(gateway)?.testing ?? {};
  const { amount: _, ...others } = values;
  const entered = new Set(Object.values(others).map(compact));
  const datum = data.find(({ path, value }) => isPaymentData(path) && entered.has(compact(value)));
  const amount = wholeNumber(values.amount) ?? Number.NaN;
  const band = byAmount.find(({ upTo = Number.POSITIVE_INFINITY }) => amount <= upTo);
  return outcomeIn((datum ?? band)?.outcome);
}

/** What is entered on the payment page, or stands in `gateway_info`; a customer's locale decides nothing. */
export function isPaymentData(path: readonly string[] | undefined): boolean {
  return path === undefined || path[0] === 'gateway_info';
}

/** A card number or an IBAN as people may write it, without spaces and in capitals. */
function compact(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s/g, '').toUpperCase() : '';
}

/** The status that the words of a test datum begin with: "uncleared, then void" is uncleared. */
function outcomeIn(words: string | undefined): PaymentOutcome | undefined {
  const [first = ''] = /^[a-z]+/.exec(words ?? '') ?? [];
  return first in SCENARIOS ? (first as PaymentOutcome) : undefined;
}

/** How the test data of a gateway bring each outcome about: "4111111111111111, 4761340000000019". */
function documented({ data = [], byAmount = [], how }: Partial<Testing> = {}): Map<PaymentOutcome, string> {
  const byData = new Map<PaymentOutcome, string>();
  for (const { path, value, outcome: words } of data) {
    const outcome = outcomeIn(words);
    if (!outcome || !isPaymentData(path)) continue;
    const before = byData.get(outcome)?.split(', ') ?? [];
    byData.set(outcome, [...new Set([...before, value])].join(', '));
  }
  for (const { outcome: words } of byAmount) {
    const outcome = outcomeIn(words);
    if (outcome && how) byData.set(outcome, lowerFirst(how.replace(/\.$/, '')));
  }
  return byData;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
