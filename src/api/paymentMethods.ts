import { asFields, isText } from './envelope';
import { type Failed, failed, type Refused } from './outcome';
import { type Connection, request } from './request';

/** One payment method that is active for the website of a key. A list or limit that is absent restricts nothing. */
export interface PaymentMethod {
  /** As in `gateway`: `IDEAL`. */
  readonly id: string;
  readonly name: string;
  /** `payment-method`, or `coupon` for gift cards. */
  readonly type?: string;
  readonly currencies?: readonly string[];
  readonly countries?: readonly string[];
  /** The limits of `amount`, in cents. */
  readonly min?: number;
  readonly max?: number;
}

/** What a look-up of the payment methods came to; error 1032 is the answer for a wrong key, or a live one. */
export type MethodsLookup = { readonly kind: 'methods'; readonly methods: PaymentMethod[] } | Refused | Failed;

/** The payment methods that are active for the key's website (`GET /payment-methods`). Every failure is a result. */
export async function paymentMethods(connection: Connection): Promise<MethodsLookup> {
  const result = await request(connection, { method: 'GET', path: '/payment-methods' });
  if (result.kind !== 'success') return result;
  if (Array.isArray(result.data)) return { kind: 'methods', methods: result.data.flatMap(methodOf) };
  const message = `${connection.endpoint.target} answered without a list of payment methods. Try again later.`;
  return failed('not-an-answer', message);
}

function methodOf(answered: unknown): PaymentMethod[] {
  const { id, name, type, allowed_amount, allowed_currencies, allowed_countries } = asFields(answered) ?? {};
  if (!isText(id)) return [];
  const { min, max } = asFields(allowed_amount) ?? {};
  const currencies = texts(allowed_currencies);
  const countries = texts(allowed_countries);
  const method = {
    id,
    name: isText(name) ? name : id,
    ...(isText(type) && { type }),
    ...(currencies.length > 0 && { currencies }),
    ...(countries.length > 0 && { countries }),
    ...(typeof min === 'number' && { min }),
    ...(typeof max === 'number' && { max }),
  };
  return [method];
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(isText) : [];
}
