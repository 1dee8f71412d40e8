/** Digits, also in groups as people write them: `4111 1111 1111 1111`. */
const GROUPED_DIGITS = /\d+(?:[\s\u2010-\u2015-]\d+)*/g;

/** The lengths of card numbers (ISO/IEC 7812). */
const SHORTEST = 13;
const LONGEST = 19;

/** The lengths of the groups that people write card numbers in; ids and dates have others. */
const SHAPE = /^(?:\d\d|4(?:-4){2,3}(?:-[1-3])?|4-6-[45]|1(?:-1){12,18})$/;

/** A text in which every card number, with spaces and dashes or without, is replaced by `mark`. */
export function withoutCardNumbers(text: string, mark: string): string {
  return text.replace(GROUPED_DIGITS, (run) => {
    const groups = [...run.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ digits, end: index + digits.length }));
    const pieces: string[] = [];
    let from = 0;
    for (let first = 0; first < groups.length; first += 1) {
      const last = lastOfCard(groups, first);
      const begin = (groups[first]?.end ?? 0) - (groups[first]?.digits.length ?? 0);
      if (last === undefined) continue;
      pieces.push(run.slice(from, begin), mark);
      from = groups[last]?.end ?? run.length;
      first = last;
    }
    return pieces.join('') + run.slice(from);
  });
}

/** The last of the groups that form a card number from `first` on, the longest one; other digits may follow it. */
function lastOfCard(groups: readonly { readonly digits: string }[], first: number): number | undefined {
  let digits = '';
  let shape = '';
  let found: number | undefined;
  for (let last = first; last < groups.length && digits.length <= LONGEST; last += 1) {
    const group = groups[last]?.digits ?? '';
    digits += group;
    shape += `${shape && '-'}${group.length}`;
    if (SHAPE.test(shape) && isCardNumber(digits)) found = last;
  }
  return found;
}

/** Cards of banks begin with 2 to 6 (ISO/IEC 7812), and the last digit is a check on the others (Luhn). */
function isCardNumber(digits: string): boolean {
  if (digits.length < SHORTEST || digits.length > LONGEST || !/^[2-6]/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
