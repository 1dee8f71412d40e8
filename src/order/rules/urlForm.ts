import { formattedText } from '../schema/values';
import type { Rule } from './rule';

const places = ['notification_url', 'redirect_url', 'cancel_url', 'feed_url'].map((name) => ['payment_options', name]);

export const urlForm: Rule = {
  code: 'url-form',
  severity: 'warning',
  what: 'A URL is none.',
  why: 'The customer, or the notification, would go nowhere.',
  source: 'The payment_options object: these fields are URLs.',
  example: '"payment_options": { "redirect_url": "www.example.com" }',
  check: ({ order }) =>
    places.flatMap((path) => {
      const url = formattedText(order, path);
      if (!url || webUrl(url)) return [];
      return [{ path, message: `${path.at(-1)} should be a whole URL, such as https://www.example.com/page.` }];
    }),
};

/** The URL that a text is, when it leads to the web; undefined for anything else. */
export function webUrl(text: string | undefined): URL | undefined {
  if (!text || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}
