import { object, text } from './field';

// biome-ignore format: a list of gateways reads best as one
const gateways = [
  'AMEX', 'BANKTRANS', 'CREDITCARD', 'DIRDEB', 'DIRECTBANK', 'IDEAL', 'MAESTRO', 'MASTERCARD', 'MISTERCASH', 'PAYPAL',
  'VISA',
];

/** The `payment_data` of an order: what the payment component in the browser returned. */
export const paymentData = object(
  'What the payment component returned.',
  {
    payload: text('The encrypted data, as the component returned them.', 'eyJnYXRld2F5IjoiSURFQUwifQ==', {
      sensitive: true,
    }),
    gateway: text('The payment method that the customer chose in the component.', 'IDEAL', { suggestions: gateways }),
  },
  ['payload', 'gateway'],
  { requiredWhen: 'for the payment component' },
);
