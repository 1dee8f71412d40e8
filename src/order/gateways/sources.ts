// The documents of MultiSafepay that the catalogue takes its facts from, as messages name them.

export const trustlyOrderPage = 'the API page "Create a Trustly order"';
export const trustPayOrderPage = 'the API page "Create TrustPay order"';
/** The same page later on, whose order has an e-mail address alone. */
export const trustPayOrderPage2022 = 'the API page for TrustPay of 2022';
export const maestroOrderPage = 'the API page "Create a Maestro order"';
/** The API pages of single gateways and of features; they were taken down in April 2022. */
export const orderPages2022 = 'the API pages of 2022';

/** The payment method pages and the OpenAPI description, as of August 2025. */
export const documentation2025 = 'the documentation of August 2025';
/** One schema stands for a whole family of gateways, so it allows some of them more than their own pages do. */
export const bankingSchema = 'the OpenAPI schema for all banking methods';
export const payLaterSchema = 'the OpenAPI schema for all pay later methods';
export const prepaidSchema = 'the OpenAPI schema for all prepaid cards';
export const fastCheckoutSchema = 'the OpenAPI schema for FastCheckout';
export const paymentComponentSchema = 'the OpenAPI schema for payment components';
/** The descriptions of single fields name the gateways that need them; no schema holds them to it. */
export const requiredForRemark = 'the description of the field ("Required for ...")';
/** What every schema ends with; where it is silent on a field that a remark requires, the two disagree. */
export const schemaRequiredList = "the OpenAPI schema's list of required fields";
export const errorReference = 'the error reference';
export const currenciesPage = 'the page on currencies';
export const secondChancePage = 'the page on Second Chance';

/** Orders that MultiSafepay published itself and that go without a field. */
export const publishedOrders = 'an order that MultiSafepay published';
/** A test of the PHP SDK has it: the methods of one account, with their currencies and limits. */
export const publishedPaymentMethods = 'a published answer of GET /payment-methods';
export const phpSdk = "MultiSafepay's PHP SDK";
export const magentoPlugin = "MultiSafepay's Magento 2 plugin";
