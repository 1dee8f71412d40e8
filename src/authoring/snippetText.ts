/** What a tab stop in a snippet offers: a text to type over, or a choice. */
export interface TabStop {
  readonly path: string;
  readonly choices?: readonly string[];
}

/**
 * An order as JSON in the language of VS Code's snippets. `stops` become tab stops in their order; the path of a stop
 * is dotted, as in `customer.email`. Indented by tabs, which VS Code turns into what the editor indents by. `variables` are put in place of a value, as in `order-$RANDOM_HEX`.
 */
export function snippetText(
  value: unknown,
  stops: readonly TabStop[],
  variables: Readonly<Record<string, string>> = {},
): string {
  const present = stops.filter(({ path }) => path.split('.').reduce<unknown>(member, value) !== undefined);
  const write = (part: unknown, path: string, indent: string): string => {
    const inner = `${indent}\t`;
    if (Array.isArray(part)) {
      if (part.length === 0) return '[]';
      return `[\n${part.map((each, index) => inner + write(each, join(path, index), inner)).join(',\n')}\n${indent}]`;
    }
    if (typeof part === 'object' && part !== null) {
      const members = Object.entries(part);
      if (members.length === 0) return '{}';
      return `{\n${members.map(([name, each]) => `${inner}"${escaped(name)}": ${write(each, join(path, name), inner)}`).join(',\n')}\n${indent}}`;
    }
    const text =
      variables[path] ?? escaped(typeof part === 'string' ? JSON.stringify(part).slice(1, -1) : JSON.stringify(part));
    const index = present.findIndex((stop) => stop.path === path);
    const filled = index < 0 ? text : placeholder(index + 1, text, present[index]?.choices);
    return typeof part === 'string' ? `"${filled}"` : filled;
  };
  return write(value, '', '');
}

/** What a snippet inserts when every tab stop keeps its default; variables stay as they are. */
export function withDefaults(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:\\.|[^,|\\])*)(?:\\.|[^|\\])*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/\\([\\$},|])/g, '$1');
}

function placeholder(number: number, text: string, choices: readonly string[] = []): string {
  return choices.length > 1 ? `\${${number}|${choices.map(escapedChoice).join(',')}|}` : `\${${number}:${text}}`;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function join(path: string, step: string | number): string {
  return path ? `${path}.${step}` : String(step);
}

/** In a snippet, `$` begins a variable and `}` ends a placeholder. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function escapedChoice(text: string): string {
  return text.replace(/[\\$},|]/g, '\\$&');
}
