import { describeRule } from './ruleTable';

const order = (phone: string) => `"gateway": "MBWAY", "customer": { "phone": "${phone}" }`;
const info = (phone: string) =>
  `"gateway": "MBWAY", "customer": { "phone": "912345678" }, "gateway_info": { "phone": "${phone}" }`;
const source = 'Source: the page on MB WAY (9 digits without +351).';

describeRule('phone-form', {
  faults: [
    [order('+351912345678'), '/customer/phone', `customer.phone should be 912345678 for MB WAY. ${source}`],
    [order('0612345678'), '/customer/phone', `customer.phone should be 9 digits without +351 for MB WAY. ${source}`],
    [order('+31612345678'), '/customer/phone', `customer.phone should be 9 digits without +351 for MB WAY. ${source}`],
    [info('912 345 678'), '/gateway_info/phone', `gateway_info.phone should be 912345678 for MB WAY. ${source}`],
  ],
  correct: [
    order('912345678'),
    // Nine digits, whatever they begin with.
    order('351234567'),
    order('{{phone}}'),
    order(''),
    '"gateway": "BIZUM", "customer": { "phone": "+34 612 345 678" }',
    '"customer": { "phone": "+351 912 345 678" }',
    '"gateway": "MBWAY", "delivery": { "phone": "+351912345678" }',
  ],
  fixes: [
    [order('+351912345678'), 'Change to 912345678', order('912345678')],
    [order('00351 912 345 678'), 'Change to 912345678', order('912345678')],
    [order('351-912-345-678'), 'Change to 912345678', order('912345678')],
    [order('(+351) 912.345.678'), 'Change to 912345678', order('912345678')],
    [info('912 345 678'), 'Change to 912345678', info('912345678')],
  ],
  withoutFix: [order('0612345678'), order('91234567'), order('unknown')],
});
