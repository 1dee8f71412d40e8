import type { Gateway } from './gateway';

/** Wallets on a phone or a website. */
export const wallets: readonly Gateway[] = [
  { id: 'ALIPAY', name: 'Alipay' },
  { id: 'ALIPAYPLUS', name: 'Alipay+' },
  { id: 'AMAZONBTN', name: 'Amazon Pay' },
  { id: 'APPLEPAY', name: 'Apple Pay' },
  { id: 'GOOGLEPAY', name: 'Google Pay' },
  { id: 'PAYPAL', name: 'PayPal' },
  { id: 'WECHAT', name: 'WeChat Pay' },
];
