/** A text as it stands, in Markdown: nothing in it becomes emphasis, a link, an image or HTML. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+!|~&@-]/g, '\\$&').replace(/\s+/g, ' ');
}

/** A value in code, for values of our own catalogue. */
export function code(value: string): string {
  return `\`${value.replaceAll('`', "'")}\``;
}

/** A link to a page of the documentation, by its name. */
export function pageLink(page: string): string {
  return `[Documentation](https://docs.multisafepay.com/docs/${encodeURI(page)})`;
}
