/** How texts begin that hold an order, although they are no JSON object; and what to give to `check` instead. */
const guises: readonly [beginning: RegExp, instead: string][] = [
  [/^(?:\$ )?curl(?:\.exe)?\s/, 'This looks like a cURL command; give the JSON that follows --data.'],
  [/^(?:["'`]\s*\{|\{\s*\\+["nrt])/, 'This looks like JSON in an escaped string; give what the string stands for.'],
  [
    /^(?:array\s*\(|object\(|\[\s*['"]\w+['"]\s*=>|<\?php)/i,
    'This looks like PHP; give what json_encode($order) returns.',
  ],
];

/** A sentence for a text that is no order but looks like one in another guise; it repeats nothing of the text. */
export function whatInstead(text: string): string | undefined {
  const beginning = text.slice(0, 1000).trimStart();
  return guises.find(([form]) => form.test(beginning))?.[1];
}
