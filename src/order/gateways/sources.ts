// The documents of MultiSafepay that the catalogue takes its facts from, as messages name them.

export const trustlyOrderPage = 'the API page "Create a Trustly order"';
export const trustPayOrderPage = 'the API page "Create TrustPay order"';
/** The same page later on, whose order has an e-mail address alone. */
export const trustPayOrderPage2022 = 'the API page for TrustPay of 2022';
export const maestroOrderPage = 'the API page "Create a Maestro order"';
/** The payment method pages and the OpenAPI description, as of August 2025. */
export const documentation2025 = 'the documentation of August 2025';
