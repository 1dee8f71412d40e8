import { formattedText } from '../schema/values';
import type { Rule } from './rule';

const places = [
  ['customer', 'phone'],
  ['gateway_info', 'phone'],
];

export const phoneForm: Rule = {
  code: 'phone-form',
  severity: 'warning',
  topic: 'People and places',
  what: 'The phone number has not the form that the gateway asks for.',
  why: 'The gateway asks the customer for the payment on this phone, and would not reach it.',
  source: 'The page of the gateway; the catalogue has the form.',
  example: '"gateway": "MBWAY", "customer": { "phone": "+351 912 345 678" }',
  fix: 'Changes the number to the form that is asked for.',
  check({ order, kind: { gateway } }) {
    const form = gateway?.phone;
    if (!form) return [];
    const { digits, without, source } = form;
    const right = new RegExp(`^\\d{${digits}}$`);
    return places.flatMap((path) => {
      const written = formattedText(order, path);
      if (!written || right.test(written)) return [];
      const bare = written
        .replace(/[\s()./-]/g, '')
        .replace(new RegExp(`^(?:\\+|00)?${without}(?=\\d{${digits}}$)`), '');
      const value = right.test(bare) ? bare : undefined;
      const said = `${digits} digits without +${without}`;
      return [
        {
          path,
          message: `${path.join('.')} should be ${value ?? said} for ${gateway.name}. Source: ${source} (${said}).`,
          fixes: value ? [{ title: `Change to ${value}`, change: { kind: 'replace', path, value } }] : [],
        },
      ];
    });
  },
};
