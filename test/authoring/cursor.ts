import { type Completion, completionsAt } from '../../src/authoring/completion';
import { hoverAt } from '../../src/authoring/hover';

/** A text without its cursor mark `|`, and the offset of the mark. */
export function cursor(marked: string): [text: string, offset: number] {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error(`no cursor in ${marked}`);
  return [marked.slice(0, offset) + marked.slice(offset + 1), offset];
}

/** What is proposed at the mark. */
export function completionsFor(marked: string): Promise<Completion[]> {
  return completionsAt(...cursor(marked));
}

/** The labels of what is proposed at the mark, best first. */
export async function labelsFor(marked: string): Promise<string[]> {
  return (await completionsFor(marked)).map(({ label }) => label);
}

/** The text after a proposal was taken at the mark and every tab stop kept its default. */
export async function textAfter(marked: string, label: string): Promise<string> {
  const [text] = cursor(marked);
  const taken = (await completionsFor(marked)).find((each) => each.label === label);
  if (!taken) throw new Error(`${label} is not proposed at ${marked}`);
  const inserted = taken.snippet
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1');
  return text.slice(0, taken.range.start) + inserted + text.slice(taken.range.end);
}

/** What is shown at the mark, as it reads: without the escapes of Markdown. */
export function hoverFor(marked: string): string | undefined {
  return hoverAt(...cursor(marked))?.markdown.replace(/\\([^A-Za-z0-9\s])/g, '$1');
}
