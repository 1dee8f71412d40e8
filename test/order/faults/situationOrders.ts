import { cartOf } from './cartOf';

const common = { order_id: 'order-1001', currency: 'EUR', amount: 1000, description: 'Order 1001' };
const urls = { redirect_url: 'https://www.example.com/thank-you', cancel_url: 'https://www.example.com/cancelled' };
const reference = 'customer-1001';

/** Correct orders that show a way to use the API which is no gateway, by what they are; the flow comes from the row. */
export const situationOrders: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'any gateway': { ...common, payment_options: urls },
  'the least': common,
  FastCheckout: { ...common, payment_options: urls, ...cartOf(1) },
  'first recurring': { ...common, gateway: 'VISA', recurring_model: 'cardOnFile', customer: { reference } },
  'later recurring': {
    ...common,
    recurring_model: 'subscription',
    recurring_id: '133761993_gTp2',
    customer: { reference },
  },
  component: { ...common, payment_data: { payload: 'eyJnYXRld2F5IjoiSURFQUwifQ==', gateway: 'IDEAL' } },
  'manual capture': { ...common, gateway: 'CREDITCARD', capture: 'manual' },
  'zero authorisation': { ...common, gateway: 'VISA', amount: 0 },
  MOTO: {
    ...common,
    gateway: 'MASTERCARD',
    gateway_info: {
      card_number: '5500000000000004',
      card_holder_name: 'Simon Smit',
      card_expiry_date: '3012',
      card_cvc: '123',
      moto: true,
    },
  },
  split: { ...common, affiliate: { split_payments: [{ merchant: '1001001', fixed: 250, description: 'Commission' }] } },
  'Second Chance': { ...common, second_chance: { send_email: true }, customer: { email: 'simon.smit@example.com' } },
  'Flexible 3D': {
    ...common,
    gateway: 'VISA',
    gateway_info: { flexible_3d: true, term_url: 'https://www.example.com/3d-secure' },
  },
  'changeable iDEAL QR': {
    ...common,
    gateway: 'IDEALQR',
    gateway_info: { allow_change_amount: true, min_amount: '500', max_amount: '2000' },
  },
};
