import type { Gateway } from '../../order/gateways/gateway';
import { isPaymentData } from '../scenarios';

/** A field of a payment page that the customer fills in. */
export interface CustomerField {
  readonly name: string;
  readonly label: string;
  /** A value that will do. */
  readonly example: string;
}

// Fields of `gateway_info` that a customer is asked for where the shop did not; what the test data are for comes apart.
const ASKED: readonly CustomerField[] = [
  { name: 'card_holder_name', label: 'Name on the card', example: 'Simon Smit' },
  { name: 'card_expiry_date', label: 'Expires (MM/YY)', example: '12/30' },
  { name: 'card_cvc', label: 'Security code', example: '123' },
  { name: 'account_holder_name', label: 'Account holder', example: 'Simon Smit' },
  { name: 'birthday', label: 'Date of birth', example: '1990-10-25' },
  { name: 'phone', label: 'Phone', example: '0208500500' },
  { name: 'email', label: 'E-mail', example: 'simon.smit@example.com' },
];

/** The fields that a gateway asks its customer for, besides the one that its test data are for. */
export function customerFields(gateway: Gateway): readonly CustomerField[] {
  const tested = new Set(gateway.testing?.data?.map(({ path }) => path?.at(-1)));
  return ASKED.filter(({ name }) => gateway.gatewayInfo?.includes(name) && !tested.has(name));
}

/** One value to pay with, and what comes of it. */
export interface TestValue {
  readonly value: string;
  readonly outcome: string;
}

/** The documented values to pay with, each once. */
export function testValues({ testing }: Gateway): readonly TestValue[] {
  const data = (testing?.data ?? []).filter(({ path }) => isPaymentData(path));
  return [...new Map(data.map(({ value, outcome }) => [value, { value, outcome }])).values()];
}

// The catalogue says what to enter, not how its field is called; the form of a value tells.
const FORMS: readonly (readonly [form: RegExp, label: string])[] = [
  [/^\d+$/, 'Card number'],
  [/^[A-Z]{2}\d\d/, 'IBAN'],
  [/^\d{4}-\d\d-\d\d$/, 'Date of birth'],
  [/^[A-Z]{6}/, 'BIC'],
];

/** What a payment page calls the field that test data are for. */
export function labelOf({ value }: TestValue): string {
  return FORMS.find(([form]) => form.test(value))?.[1] ?? 'Test data';
}
