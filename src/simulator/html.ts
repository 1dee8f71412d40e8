/** Markup that is safe to put into a page as it is. */
export interface Html {
  readonly markup: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template for markup: everything put into it is escaped, except for `Html` and lists of it; undefined is nothing. */
export function html(
  literals: TemplateStringsArray,
  ...values: (Html | readonly Html[] | string | number | undefined)[]
): Html {
  return { markup: literals.reduce((markup, literal, index) => markup + markupOf(values[index - 1]) + literal) };
}

function markupOf(value: Html | readonly Html[] | string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') {
    return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
  }
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}
