import assert from 'node:assert/strict';
import { definitionOfTaxTable, renamedTaxTable, renameTaxTable } from '../../src/authoring/taxTables';
import { applied } from '../../src/order/edits';
import type { Span } from '../../src/order/problem';
import { cursor } from './cursor';

const order = (selectors: string, names: string) =>
  `{ "shopping_cart": { "items": [${selectors}] }, "checkout_options": { "tax_tables": { "alternate": [${names}] } } }`;
const line = (selector: string) => `{ "tax_table_selector": ${selector} }`;
const table = (name: string) => `{ "name": ${name} }`;

/** Where the mark leads: what stands there, and how many of the same stand before it. */
function definition(marked: string): { from: string; to: string; line: number } | undefined {
  const [text, offset] = cursor(marked);
  const found = definitionOfTaxTable(text, offset);
  const shown = ({ start, end }: Span) => text.slice(start, end);
  return (
    found && {
      from: shown(found.origin),
      to: shown(found.target),
      line: text.slice(0, found.target.start).split('\n').length,
    }
  );
}

describe('The definition of a tax table', () => {
  const rows: [name: string, marked: string, line: number][] = [
    ['is the table that a line names', order(`${line('"BTW|21"')}`, `\n${table('"BTW9"')},\n${table('"BTW21"')}`), 3],
    ['is found with the mark at the first quote', order(line('|"BTW21"'), `\n${table('"BTW21"')}`), 2],
    ['is found with the mark behind the last quote', order(line('"BTW21"|'), `\n${table('"BTW21"')}`), 2],
    ['is the table itself, on its name', order(line('"BTW21"'), `\n${table('"BTW2|1"')}`), 2],
    ['is the first of two of one name', order(line('"BTW21|"'), `\n${table('"BTW21"')},\n${table('"BTW21"')}`), 2],
    ['is the second of two, on its own name', order('', `\n${table('"BTW21"')},\n${table('"B|TW21"')}`), 3],
    [
      'is found among comments and trailing commas',
      order(`${line('"BTW21|" /* high */')},`, `\n// names\n${table('"BTW21"')},`),
      3,
    ],
  ];
  for (const [name, marked, at] of rows) {
    it(name, () => assert.deepEqual(definition(marked), { from: '"BTW21"', to: '"BTW21"', line: at }));
  }

  it('is found whatever the escapes', () => {
    const marked = order(line('"Caf\\u00e9|"'), `\n${table('"Café"')}`);
    assert.deepEqual(definition(marked), { from: '"Caf\\u00e9"', to: '"Café"', line: 2 });
  });

  it('is found in text that is broken before it, between, and after it', () => {
    const broken = [
      order(`{ "name": , "tax_table_selector": "BTW21|" }`, `\n${table('"BTW21"')}`),
      order(`${line('"BTW21|"')} ${line('"BTW9"')}`, `\n{ "rules": [{ "rate" }], "name": "BTW21" }`),
      order(line('"BTW21|"'), `\n${table('"BTW21"')}`).slice(0, -6),
    ];
    for (const marked of broken) {
      assert.deepEqual(definition(marked), { from: '"BTW21"', to: '"BTW21"', line: 2 }, marked);
    }
  });

  const nowhere: [name: string, marked: string][] = [
    ['a selector that names no table', order(line('"BTW6|"'), table('"BTW21"'))],
    ['a selector in another letter case', order(line('"btw21|"'), table('"BTW21"'))],
    ['a number', order(line('2|1'), table('"21"'))],
    ['an empty text', order(line('"|"'), table('""'))],
    ['the name of the property', order('{ "tax_table_sel|ector": "BTW21" }', table('"BTW21"'))],
    ['another name', `{ "name": "BTW|21", ${order(line('"BTW21"'), table('"BTW21"')).slice(1)}`],
    ['a selector elsewhere', `{ "items": [${line('"BTW|21"')}], ${order('', table('"BTW21"')).slice(1)}`],
    ['a text that does not end', order(line('"BTW|21'), table('"BTW21"'))],
    ['nothing', '|'],
  ];
  for (const [name, marked] of nowhere) it(`is nowhere for ${name}`, () => assert.equal(definition(marked), undefined));
});

/** The text after the table at the mark got another name, or why it cannot have it. */
function renamed(marked: string, newName: string): string {
  const [text, offset] = cursor(marked);
  const result = renamedTaxTable(text, offset, newName);
  return 'refused' in result ? result.refused : applied(text, result.edits);
}

describe('Renaming a tax table', () => {
  it('begins with the name without its quotes', () => {
    const [text, offset] = cursor(order(line('"Caf\\u00e9|"'), ''));
    const found = renameTaxTable(text, offset);
    assert.equal(found && text.slice(found.range.start, found.range.end), 'Caf\\u00e9');
    assert.equal(found?.placeholder, 'Café');
  });

  it('begins nowhere else', () => {
    for (const marked of [order('{ "name": "Mu|g" }', ''), order(line('2|1'), ''), '{ "amount": 1|00 }', '|']) {
      assert.equal(renameTaxTable(...cursor(marked)), undefined, marked);
    }
  });

  const both = [line('"BTW21"'), line('"BTW9"'), line('"BTW21"')].join();
  const rows: [name: string, marked: string, newName: string, after: string][] = [
    [
      'changes the table and every line that names it, from the table',
      order(both, [table('"BTW2|1"'), table('"BTW9"')].join()),
      'NL high',
      order(
        [line('"NL high"'), line('"BTW9"'), line('"NL high"')].join(),
        [table('"NL high"'), table('"BTW9"')].join(),
      ),
    ],
    [
      'does the same from a line',
      order(both.replace('1"', '1|"'), table('"BTW21"')),
      'A',
      order([line('"A"'), line('"BTW9"'), line('"A"')].join(), table('"A"')),
    ],
    [
      'escapes what JSON wants escaped',
      order(line('"A|"'), table('"A"')),
      '19" \\ new\nline',
      order(line('"19\\" \\\\ new\\nline"'), table('"19\\" \\\\ new\\nline"')),
    ],
    [
      'finds a name that is written with escapes',
      order(line('"\\u0041"'), table('"A|"')),
      'B',
      order(line('"B"'), table('"B"')),
    ],
    [
      'changes both tables of one name',
      order(line('"A|"'), [table('"A"'), table('"A"')].join()),
      'B',
      order(line('"B"'), [table('"B"'), table('"B"')].join()),
    ],
    [
      'keeps comments and layout',
      order(`// one\n\t${line('"A|" /* two */')},`, table('"A"')),
      'B',
      order(`// one\n\t${line('"B" /* two */')},`, table('"B"')),
    ],
    [
      'leaves other texts alone',
      order(`{ "name": "A", "tax_table_selector": "A|" }`, table('"A"')),
      'B',
      order(`{ "name": "A", "tax_table_selector": "B" }`, table('"B"')),
    ],
    [
      'gives a selector without a table the name of one',
      order(line('"A|"'), table('"B"')),
      'B',
      order(line('"B"'), table('"B"')),
    ],
    [
      'works in broken text',
      order(line('"A|"'), `{ "rules": , "name": "A" }`).slice(0, -4),
      'B',
      order(line('"B"'), `{ "rules": , "name": "B" }`).slice(0, -4),
    ],
    [
      'changes nothing where the name is the same',
      order(line('"A|"'), table('"A"')),
      'A',
      order(line('"A"'), table('"A"')),
    ],
  ];
  for (const [name, marked, newName, after] of rows) it(name, () => assert.equal(renamed(marked, newName), after));

  it('is refused where another table has the name', () => {
    assert.equal(
      renamed(order(line('"A|"'), [table('"A"'), table('"B"')].join()), 'B'),
      'Another tax table is named B; the lines of the two could not be told apart.',
    );
  });

  it('is refused without a name', () => {
    for (const newName of ['', '  ']) {
      assert.equal(
        renamed(order(line('"A|"'), table('"A"')), newName),
        'A tax table needs a name: an empty selector stands for the default rate.',
      );
    }
  });
});
