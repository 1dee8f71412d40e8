import { asFields } from '../api/envelope';
import { gatewayOfOrder } from '../order/gateways/catalogue';
import type { StoredOrder } from './orders';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The `data` that `GET /orders/{order_id}` answers, and that a notification has as its body: the documented fields (of
 * the published notification on the page about webhooks), in its order and forms. Fees are not known, so `costs` is
 * empty; dates are in UTC, without saying so.
 */
export function orderData(order: StoredOrder): Fields {
  const sent: Fields = JSON.parse(order.text);
  const { amount, currency, description } = sent;
  return {
    amount,
    amount_refunded: 0,
    ...given(sent, 'checkout_options'),
    costs: [],
    created: order.created.slice(0, 19),
    currency,
    custom_info: asFields(sent.custom_info) ?? { custom_1: null, custom_2: null, custom_3: null },
    customer: customerData(asFields(sent.customer) ?? {}),
    ...given(sent, 'delivery'),
    description,
    fastcheckout: sent.type === 'checkout' ? 'YES' : 'NO',
    financial_status: order.financialStatus,
    items: null,
    modified: order.modified.slice(0, 19),
    order_id: order.orderId,
    payment_details: paymentDetails(order, asFields(sent.gateway_info) ?? {}, sent),
    payment_methods: order.transactionId === undefined ? [] : [paymentMethod(order, { amount, currency, description })],
    reason: '',
    reason_code: '',
    related_transactions: null,
    ...given(sent, 'shopping_cart'),
    status: order.status,
    transaction_id: order.transactionId ?? null,
    var1: sent.var1 ?? null,
    var2: sent.var2 ?? null,
    var3: sent.var3 ?? null,
  };
}

const CUSTOMER = ['address1', 'address2', 'city', 'country', 'country_name', 'email', 'first_name', 'house_number'];

function customerData(customer: Fields): Fields {
  const known = CUSTOMER.map((name) => [name, customer[name] ?? null]);
  return {
    ...Object.fromEntries(known),
    last_name: customer.last_name ?? null,
    locale: customer.locale ?? 'en_US',
    phone1: customer.phone1 ?? customer.phone ?? null,
    phone2: customer.phone2 ?? '',
    state: customer.state ?? null,
    zip_code: customer.zip_code ?? null,
  };
}

function paymentDetails({ gateway, transactionId }: StoredOrder, info: Fields, sent: Fields): Fields {
  return {
    account_holder_name: info.account_holder_name ?? info.card_holder_name ?? null,
    account_iban: info.account_holder_iban ?? null,
    account_id: info.account_id ?? null,
    external_transaction_id: transactionId ?? null,
    issuer_id: info.issuer_id ?? null,
    ...lastFour(info.card_number),
    recurring_flow: null,
    recurring_id: sent.recurring_id ?? null,
    recurring_model: sent.recurring_model ?? null,
    type: gateway ?? null,
  };
}

/** A card number is never given back, in an order or in a notification; its last four digits are. */
function lastFour(cardNumber: unknown): Fields {
  return typeof cardNumber === 'string' ? { last4: cardNumber.slice(-4) } : {};
}

function paymentMethod({ gateway, transactionId, financialStatus }: StoredOrder, sum: Fields): Fields {
  return {
    ...sum,
    external_transaction_id: transactionId,
    payment_description: gatewayOfOrder(gateway)?.name ?? gateway,
    status: financialStatus,
    type: gateway,
  };
}

function given(sent: Fields, name: string): Fields {
  return sent[name] === undefined ? {} : { [name]: sent[name] };
}
