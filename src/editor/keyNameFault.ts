const LONGEST = 40;
/** Published keys are 40 letters and digits; no name needs half as many in a row. */
const LIKE_A_KEY = /[a-z0-9]{20,}/i;
/** So many characters of a key are more than chance. */
const PIECE = 8;

/** What is wrong with the name of a key, which is shown and kept in the clear; undefined when it is fit for that. */
export function keyNameFault(name: string, key: string): string | undefined {
  if (name === '') return 'Enter a name, such as webshop NL.';
  if (name.length > LONGEST) return `A name has at most ${LONGEST} characters.`;
  const [small, secret] = [name.toLowerCase(), key.trim().toLowerCase()];
  if (small.includes(secret)) return 'This is the key itself. Enter a name that may be shown.';
  if (LIKE_A_KEY.test(name) || (small.length >= PIECE && secret.includes(small))) {
    return 'This looks like a key. Enter a name that may be shown.';
  }
  return undefined;
}
