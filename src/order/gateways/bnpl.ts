import type { Gateway } from './gateway';

/** Buy now, pay later: the customer pays after delivery or in instalments. */
export const bnpl: readonly Gateway[] = [
  { id: 'AFTERPAY', name: 'Riverty' },
  { id: 'BILLINK', name: 'Billink' },
  { id: 'BNPL_INST', name: 'Pay After Delivery instalments (BNPL_INST)' },
  { id: 'BNPL_INSTM', name: 'Pay After Delivery instalments' },
  { id: 'BNPL_MF', name: 'Pay After Delivery' },
  { id: 'BNPL_OB', name: 'Pay After Delivery (BNPL_OB)' },
  { id: 'EINVOICE', name: 'E-Invoicing' },
  { id: 'IN3', name: 'in3' },
  { id: 'IN3B2B', name: 'in3 B2B' },
  { id: 'KLARNA', name: 'Klarna' },
  { id: 'PAYAFTER', name: 'Pay After Delivery (PAYAFTER)' },
  { id: 'SANTANDER', name: 'Betaal per Maand' },
  { id: 'ZINIA', name: 'Zinia' },
  { id: 'ZINIA_IN3', name: 'Zinia in3' },
];
