/**
 * A text as one harmless line: line breaks become spaces, and characters that steer a terminal or turn the reading
 * direction are spelled out.
 */
export function plainLine(text: string): string {
  return (
    text
      .replace(/[\r\n\u0085\u2028\u2029]+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, spelledOut)
  );
}

function spelledOut(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
