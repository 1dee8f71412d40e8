import type { Gateway } from './gateway';
import { documentation2025, trustlyOrderPage, trustPayOrderPage, trustPayOrderPage2022 } from './sources';

/** Bank transfers, direct debits and other payments from a bank account. */
export const banking: readonly Gateway[] = [
  { id: 'BANKTRANS', name: 'Bank transfer' },
  { id: 'BELFIUS', name: 'Belfius' },
  { id: 'BIZUM', name: 'Bizum' },
  { id: 'CBC', name: 'CBC' },
  { id: 'DBRTP', name: 'Request to Pay' },
  { id: 'DIRDEB', name: 'SEPA Direct Debit' },
  { id: 'DIRECTBANK', name: 'Sofort' },
  { id: 'DOTPAY', name: 'Dotpay' },
  { id: 'EPS', name: 'EPS' },
  { id: 'GIROPAY', name: 'Giropay' },
  { id: 'IDEAL', name: 'iDEAL' },
  { id: 'IDEALQR', name: 'iDEAL QR' },
  { id: 'INGHOME', name: "ING Home'Pay" },
  { id: 'KBC', name: 'KBC' },
  { id: 'MBWAY', name: 'MB WAY' },
  { id: 'MISTERCASH', name: 'Bancontact' },
  { id: 'MULTIBANCO', name: 'Multibanco' },
  { id: 'MYBANK', name: 'MyBank' },
  {
    id: 'TRUSTLY',
    name: 'Trustly',
    flows: [
      { source: trustlyOrderPage, values: ['redirect', 'paymentlink'] },
      { source: documentation2025, values: ['redirect', 'direct', 'paymentlink'] },
    ],
    currencies: [{ source: documentation2025, values: ['EUR', 'GBP', 'SEK'] }],
    required: [
      { path: ['customer'], source: trustlyOrderPage },
      { path: ['payment_options'], source: trustlyOrderPage, contestedBy: documentation2025 },
    ],
  },
  {
    id: 'TRUSTPAY',
    name: 'TrustPay',
    flows: [
      { source: trustPayOrderPage, values: ['redirect'] },
      // The schema for all banking methods allows `direct` as well, though its TrustPay page shows a redirect only.
      { source: documentation2025, values: ['redirect', 'direct', 'paymentlink'] },
    ],
    currencies: [
      { source: trustPayOrderPage, values: ['CZK'] },
      { source: documentation2025, values: ['CZK', 'DKK', 'EUR', 'GBP', 'NOK', 'SEK'] },
    ],
    required: [
      { path: ['customer', 'first_name'], source: trustPayOrderPage, contestedBy: trustPayOrderPage2022 },
      { path: ['customer', 'last_name'], source: trustPayOrderPage, contestedBy: trustPayOrderPage2022 },
      { path: ['customer', 'country'], source: trustPayOrderPage, contestedBy: trustPayOrderPage2022 },
      { path: ['customer', 'email'], source: trustPayOrderPage },
      { path: ['payment_options'], source: trustPayOrderPage, contestedBy: documentation2025 },
    ],
  },
];
