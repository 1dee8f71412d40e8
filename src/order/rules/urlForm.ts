import { formattedText } from '../schema/values';
import type { Rule } from './rule';

/** Called by servers, so they lead to the web; the others are opened by the customer, and may lead into an app. */
const called = ['notification_url', 'feed_url'];
const opened = ['redirect_url', 'cancel_url'];

export const urlForm: Rule = {
  code: 'url-form',
  severity: 'warning',
  topic: 'Links and messages',
  what: 'A URL is none.',
  why: 'The customer, or the notification, would go nowhere.',
  source: 'The payment_options object: these fields are URLs.',
  example: '"payment_options": { "redirect_url": "www.example.com" }',
  check: ({ order }) =>
    [...called, ...opened].flatMap((name) => {
      const path = ['payment_options', name];
      const url = formattedText(order, path);
      if (!url || webUrl(url) || (opened.includes(name) && appUrl(url))) return [];
      return [{ path, message: `${name} should be a whole URL, such as https://www.example.com/page.` }];
    }),
};

/** The URL that a text is, when it leads to the web; undefined for anything else. */
export function webUrl(text: string | undefined): URL | undefined {
  if (!text || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

function appUrl(text: string): boolean {
  return URL.canParse(text) && !/^(?:javascript|data|vbscript|file|blob):/i.test(new URL(text).protocol);
}
