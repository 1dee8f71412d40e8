import { formattedText } from '../schema/values';
import type { Rule } from './rule';

const path = ['description'];
// Names of elements, so that "size <S>" and "Jan <jan@example.com>" are no tags.
const tag =
  /<\/?(?:a|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|iframe|img|li|ol|p|pre|script|small|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|ul)(?:\s[^<>]*)?\/?>/i;

export const descriptionHtml: Rule = {
  code: 'description-html',
  severity: 'warning',
  topic: 'Links and messages',
  what: 'The description holds HTML tags.',
  why: 'The customer would read the tags as they stand. HTML belongs in `items`, and lines of a cart in `shopping_cart`.',
  source: 'The parameter tables of every order page: HTML is not supported in `description`.',
  example: '"description": "<b>Two books</b>"',
  fix: 'Removes the tags.',
  check({ order }) {
    const description = formattedText(order, path);
    const found = description && tag.exec(description)?.[0];
    if (!found) return [];
    const plain = withoutTags(description);
    return [
      {
        path,
        message: `description should be plain text; HTML is not supported. It contains ${shortened(found)}.`,
        fixes: plain ? [{ title: 'Remove the HTML tags', change: { kind: 'replace', path, value: plain } }] : [],
      },
    ];
  },
};

function withoutTags(html: string): string | undefined {
  const plain = html.replace(new RegExp(tag, 'gi'), '').trim();
  // What is left over may close up to another tag; then no simple edit is right.
  return plain === '' || tag.test(plain) ? undefined : plain;
}

function shortened(text: string): string {
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
