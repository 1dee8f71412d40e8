/** What a code in `error_code` stands for: its name, and what it means and what to check, in our words. */
export interface ErrorCode {
  readonly title: string;
  readonly meaning: string;
}

// Every code of the error reference in the API documentation, deprecated ones too
// (MultiSafepay/docs, api/general/error-reference.md).
const ERROR_CODES = {
  1000: {
    title: 'Unknown error',
    meaning: 'The API gives no closer reason, or did not find what was asked for. Check the order and try again.',
  },
  1001: {
    title: 'Invalid amount',
    meaning: 'amount must be a whole number of cents, at least 1: EUR 10.00 is 1000, not "10,00".',
  },
  1002: {
    title: 'Invalid currency',
    meaning: 'currency must be an ISO 4217 code in capitals, such as EUR, that the gateway supports.',
  },
  1003: {
    title: 'Invalid account ID',
    meaning: 'The account is not known. Check in the dashboard that the API key belongs to the account you mean.',
  },
  1004: {
    title: 'Invalid website ID',
    meaning: 'The website is not known. Deprecated: the API key names the website. Check that key.',
  },
  1005: {
    title: 'Invalid security code',
    meaning: 'The security code of the website is wrong. Deprecated: leave it out, the API key takes its place.',
  },
  1006: {
    title: 'Invalid order ID',
    meaning:
      'A completed order on this website already has this order_id: send with a new one, of at most 50 characters. Where an order was looked up, none has this id.',
  },
  1007: {
    title: 'Invalid IP address',
    meaning: 'customer.ip_address or customer.forwarded_ip must be one IPv4 or IPv6 address.',
  },
  1008: {
    title: 'Invalid description',
    meaning: 'description is missing or longer than 200 characters. Give one of 1 to 200 characters.',
  },
  1010: {
    title: 'Invalid variable',
    meaning: 'var1, var2 and var3 must be UTF-8 text of at most 100 characters each.',
  },
  1011: {
    title: 'Invalid customer account ID',
    meaning: 'The account of the customer is not known. Deprecated: leave it out.',
  },
  1012: {
    title: 'Invalid customer security code',
    meaning: 'The security code of the customer is wrong. Deprecated: leave it out.',
  },
  1013: {
    title: 'Invalid signature',
    meaning:
      'The MD5 signature does not fit the request. It belongs to the older XML API: leave it out, the API key takes its place.',
  },
  1014: { title: 'Unspecified error', meaning: 'The API gives no closer reason. Check the order and try again.' },
  1015: {
    title: 'Unknown account ID',
    meaning: 'The account is not known. Check in the dashboard that the API key belongs to the account you mean.',
  },
  1016: {
    title: 'Missing data',
    meaning:
      'A field that this order or its gateway needs is missing. Compare the order with the fields of its gateway.',
  },
  1017: {
    title: 'Insufficient funds',
    meaning: 'The balance of the account is too low for this, for example for a refund. Check it in the dashboard.',
  },
  1018: {
    title: 'Invalid country code',
    meaning: 'country must be an ISO 3166-1 code of two letters: NL, not NLD or Netherlands.',
  },
  1019: {
    title: 'Site is inactive',
    meaning: 'The website that the API key belongs to is inactive or blocked. Look at its status in the dashboard.',
  },
  1020: {
    title: 'Account blocked',
    meaning: 'The merchant account is blocked. Only MultiSafepay can tell why: ask its support.',
  },
  1021: {
    title: 'Cannot create transaction',
    meaning: 'The bank or provider behind a direct order did not respond as it should. Try again later, or redirect.',
  },
  1022: {
    title: 'Cannot initiate transaction',
    meaning: 'The provider behind the gateway already knows this transaction. Send with a new order_id.',
  },
  1023: {
    title: 'Gateway unavailable',
    meaning:
      'The gateway is missing, is not active for the website of this key, is not on the Test API, or has no direct orders. Check gateway and type, and the payment methods of the website in the dashboard.',
  },
  1024: {
    title: 'Transaction declined',
    meaning:
      'The provider declined: the customer or card data did not pass its check, or the country is not supported. On the Test API, use the documented test data.',
  },
  1025: {
    title: 'Multiple currencies in cart',
    meaning: 'All items of the shopping cart must have the same currency.',
  },
  1026: {
    title: 'Cart currency differs',
    meaning: 'The currency of the shopping cart must be the currency of the order.',
  },
  1027: {
    title: 'Cart amount differs',
    meaning:
      'The items of the shopping cart with their VAT must add up to amount, to the cent. unit_price is without VAT; give it up to 10 decimals.',
  },
  1028: {
    title: 'Incorrect custom tax rate',
    meaning: 'A rate in checkout_options.tax_tables must be a number such as 0.21 for 21%.',
  },
  1029: {
    title: 'Incorrect item tax rate',
    meaning: 'The tax_table_selector of an item must be a text that names a table in checkout_options.tax_tables.',
  },
  1030: {
    title: 'Incorrect item currency',
    meaning: 'The currency of an item in the shopping cart is wrong. Use the currency of the order.',
  },
  1031: {
    title: 'Incorrect item price',
    meaning: 'unit_price of an item must be a number, in whole units and without VAT.',
  },
  1032: {
    title: 'Invalid API key',
    meaning:
      'The key is wrong, or belongs to the live environment. Copy the test key of the website from testmerchant.multisafepay.com, without spaces.',
  },
  1033: {
    title: 'Cannot fetch refund information',
    meaning: 'What can be refunded could not be looked up. Try again later.',
  },
  1034: {
    title: 'Cannot refund transaction',
    meaning: 'This cannot be refunded now. The same amount twice within 5 minutes is refused too: wait, and try again.',
  },
  1035: {
    title: 'Invalid signature',
    meaning: 'The signature does not fit the request. Leave it out: with an API key none is needed.',
  },
  1036: {
    title: 'Invalid iDEAL issuer ID',
    meaning: 'gateway_info.issuer_id is not a bank that the API knows. Leave it out: the customer chooses the bank.',
  },
  5001: {
    title: 'Cart data not validated',
    meaning: 'The shopping cart could not be checked. Check the items, their tax tables and their prices.',
  },
  9999: { title: 'Unknown error', meaning: 'The API gives no closer reason. Check the order and try again.' },
} as const satisfies Readonly<Record<number, ErrorCode>>;

/** A code that the API documentation lists. */
export type DocumentedCode = keyof typeof ERROR_CODES;

/** Every code that the API documentation lists, in their order. */
export const documentedCodes: readonly number[] = Object.keys(ERROR_CODES).map(Number);

/** What an `error_code` stands for; undefined for a code that is not documented. */
export function explain(code: number): ErrorCode | undefined {
  return isDocumented(code) ? ERROR_CODES[code] : undefined;
}

/** Whether a code is in the API documentation. */
export function isDocumented(code: number): code is DocumentedCode {
  return Object.hasOwn(ERROR_CODES, code);
}
