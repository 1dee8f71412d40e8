import assert from 'node:assert/strict';
import { completionsAt } from '../../src/authoring/completion';
import { gatewayById, gateways } from '../../src/order/gateways/catalogue';
import { order } from '../../src/order/schema/order';
import { fixture, seedNames } from '../order/seedOrders';
import { completionsFor, labelsFor, textAfter } from './cursor';

describe('Completion of a value', () => {
  const rows: [title: string, marked: string, labels: string[]][] = [
    ['the currency of iDEAL', '{"gateway": "IDEAL", "currency": "|"}', ['"EUR"']],
    ['the gateway stands behind', '{"currency": "|", "gateway": "IDEAL"}', ['"EUR"']],
    ['the gateway is written otherwise', '{"gateway": "iDEAL", "currency": "|"}', ['"EUR"']],
    ['the currencies of Trustly', '{"gateway": "TRUSTLY", "currency": "|"}', ['"EUR"', '"GBP"', '"SEK"']],
    [
      'what every document lists comes first',
      '{"gateway":"TRUSTPAY","type":"|"}',
      ['"redirect"', '"direct"', '"paymentlink"'],
    ],
    ['the country of Bizum', '{"gateway":"BIZUM","customer":{"country":|}}', ['"ES"']],
    ['true or false', '{"payment_options": {"close_window": |}}', ['true', 'false']],
    ['models', '{"recurring_model": "|"}', ['"cardOnFile"', '"subscription"', '"unscheduled"']],
    [
      'tax tables of this order',
      `{"shopping_cart": {"items": [{"tax_table_selector": "|"}]},
        "checkout_options": {"tax_tables": {"alternate": [{"name": "BTW21"}, {"name": "none"}, {"name": "BTW21"}, 7, {}]}}}`,
      ['"BTW21"', '"none"'],
    ],
    ['out of a string', '{"gateway": "IDEAL", "currency": |}', ['"EUR"']],
    ['in half a word', '{"gateway": "IDEAL", "currency": "E|U"}', ['"EUR"']],
    ['a string that does not end', '{"gateway": "IDEAL", "currency": "E|\n}', ['"EUR"']],
    ['nothing behind', '{"gateway": "IDEAL", "currency": |', ['"EUR"']],
    ['a comma too few', '{"gateway": "IDEAL" "currency": "|"}', ['"EUR"']],
    ['Windows line ends', '{\r\n  "gateway": "IDEAL",\r\n  "currency": "|"\r\n}\r\n', ['"EUR"']],
    ['comments', '{ /* an order */ "gateway": "IDEAL", // yes\n "currency": "|", }', ['"EUR"']],
  ];
  for (const [title, marked, labels] of rows) {
    it(`offers what fits: ${title}`, async () => assert.deepEqual(await labelsFor(marked), labels));
  }

  it('says what a value is', async () => {
    const [first, second] = await completionsFor('{"gateway": "TRUSTPAY", "currency": "|"}');
    assert.deepEqual([first?.detail, second?.detail], ['Czech Koruna', 'Danish Krone, not in every document']);
  });

  it('offers every country where no gateway narrows them, to be found by name', async () => {
    const found = await completionsFor('{"delivery": {"country": "|"}}');
    assert.equal(found.length, 250);
    assert.equal(found.find(({ label }) => label === '"NL"')?.filterText, '"NL" Netherlands');
  });

  it('offers documented test data of the gateway, marked as such', async () => {
    const found = await completionsFor('{"type":"direct","gateway":"VISA","gateway_info":{"card_number":"|"}}');
    const data = gatewayById('VISA')?.testing?.data?.filter(({ path }) => path?.at(-1) === 'card_number') ?? [];
    assert.ok(data.length > 0);
    assert.deepEqual(
      found.map(({ label, detail }) => [label, detail]),
      data.map(({ value, outcome }) => [JSON.stringify(value), `test data: ${outcome}`]),
    );
  });

  it('replaces what stands there, and no more', async () => {
    assert.equal(
      await textAfter('{"gateway": "IDEAL", "currency": "U|SD", "amount": 1}', '"EUR"'),
      '{"gateway": "IDEAL", "currency": "EUR", "amount": 1}',
    );
  });
});

describe('Completion of a gateway', () => {
  it('offers each once', async () => {
    const labels = await labelsFor('{"gateway": "|"}');
    assert.deepEqual([...labels].sort(), gateways.map(({ id }) => `"${id}"`).sort());
  });

  const names: [typed: string, id: string][] = [
    ['Bancontact', 'MISTERCASH'],
    ['Klarna', 'KLARNA'],
    ['SEPA Direct Debit', 'DIRDEB'],
  ];
  for (const [typed, id] of names) {
    it(`finds ${id} by ${typed}`, async () => {
      const found = await completionsFor('{"gateway": "|"}');
      assert.ok(found.find(({ label }) => label === `"${id}"`)?.filterText.includes(typed));
    });
  }

  it('strikes through what is deprecated or discontinued, and puts it last', async () => {
    const found = await completionsFor('{"gateway": "|"}');
    const ending = gateways.filter(({ lifecycle }) => lifecycle && lifecycle.state !== 'unlisted');
    assert.ok(ending.length > 0);
    assert.deepEqual(
      found
        .slice(-ending.length)
        .map(({ label }) => label)
        .sort(),
      ending.map(({ id }) => `"${id}"`).sort(),
    );
    assert.deepEqual(
      found.filter(({ deprecated }) => deprecated),
      found.slice(-ending.length),
    );
  });
});

describe('Completion of a property', () => {
  it('offers required ones first, marked', async () => {
    const found = await completionsFor('{"gateway": "TRUSTPAY", |}');
    assert.deepEqual(
      found.slice(0, 7).map(({ label, detail }) => `${label}: ${detail}`),
      [
        'order_id: required',
        'currency: required',
        'amount: required',
        'description: required',
        'customer: required',
        'payment_options: required by some documents',
        'type: undefined',
      ],
    );
  });

  it('offers what is required in an object first', async () => {
    const [first] = await labelsFor('{"gateway": "TRUSTPAY", "customer": { "|" }}');
    assert.equal(first, 'email');
  });

  it('offers none that is there already', async () => {
    const labels = await labelsFor('{"order_id": "a", "amount": 1, |, "currency": "EUR"}');
    assert.ok(labels.includes('description'));
    for (const name of ['order_id', 'amount', 'currency']) assert.ok(!labels.includes(name), name);
  });

  it('offers the fields of gateway_info that the gateway knows', async () => {
    const known = gatewayById('KLARNA')?.gatewayInfo ?? [];
    assert.ok(known.length > 0 && !known.includes('card_number'));
    assert.deepEqual((await labelsFor('{"gateway":"KLARNA","gateway_info":{|}}')).sort(), [...known].sort());
  });

  it('offers all of gateway_info while no gateway is chosen', async () => {
    const labels = await labelsFor('{"gateway_info":{|}}');
    for (const name of ['card_number', 'birthday', 'account_id']) assert.ok(labels.includes(name), name);
  });

  it('offers no obsolete ones and no $schema', async () => {
    const labels = await labelsFor('{|}');
    const obsolete = Object.entries(order.members ?? {}).flatMap(([name, field]) => (field.obsolete ? [name] : []));
    assert.ok(obsolete.length > 0);
    for (const name of [...obsolete, '$schema']) assert.ok(!labels.includes(name), name);
  });

  const skeletons: [marked: string, label: string, after: string][] = [
    ['{|}', 'amount', '{"amount": 1000}'],
    ['{|}', 'order_id', '{"order_id": "order-1001"}'],
    ['{|}', 'customer', '{"customer": {\n\t"email": "simon.smit@example.com"\n}}'],
    ['{"|"}', 'currency', '{"currency": }'],
    ['{| "order_id": "a"}', 'amount', '{"amount": 1000, "order_id": "a"}'],
    ['{"am|": 5}', 'amount', '{"amount": 5}'],
    ['{"order_id": "a", am|}', 'amount', '{"order_id": "a", "amount": 1000}'],
  ];
  for (const [marked, label, after] of skeletons) {
    it(`inserts ${label} at ${marked} with a value`, async () => assert.equal(await textAfter(marked, label), after));
  }

  it('asks for the next list where the value is one of a list', async () => {
    const found = await completionsFor('{|}');
    const next = (name: string) => found.find(({ label }) => label === name)?.listNext;
    assert.deepEqual([next('currency'), next('amount')], [true, false]);
  });

  it('inserts what its gateway requires in an object', async () => {
    const text = await textAfter('{"gateway": "TRUSTPAY", |}', 'customer');
    assert.deepEqual(Object.keys(JSON.parse(text).customer), ['first_name', 'last_name', 'country', 'email']);
  });

  it('works in the elements of a list', async () => {
    const labels = await labelsFor('{"shopping_cart": {"items": [{"name": "a"}, {"name": "b", |}]}}');
    assert.ok(labels.includes('unit_price') && !labels.includes('name'));
  });

  it('offers a whole element of a list', async () => {
    const [only, ...rest] = await completionsFor('{"affiliate": {"split_payments": [|]}}');
    assert.deepEqual(rest, []);
    assert.match(only?.snippet ?? '', /"merchant": /);
    assert.equal(only?.detail, 'example');
  });

  it('leaves the items of a cart to their snippet', async () => {
    assert.deepEqual(await completionsFor('{"shopping_cart": {"items": [|]}}'), []);
  });
});

describe('Completion stands down', () => {
  const rows: [where: string, marked: string][] = [
    ['with a $schema at the root', '{"$schema": "https://example.com/s.json", "gateway": "|"}'],
    ['with an empty $schema at the root', '{"$schema": "", |}'],
    ['before the order', '| {}'],
    ['behind the order', '{} |'],
    ['in nothing', '|'],
    ['in a list', '[|]'],
    ['in a comment at the end of a line', '{ // |\n}'],
    ['in a comment', '{ /* | */ }'],
    ['in an object that nobody knows', '{"mine": {|}}'],
    ['in a text of any form, where Enter must not replace what is typed', '{"description": "Or|"}'],
    ['in a number', '{"amount": 10|}'],
    ['in a property that nobody knows', '{"mine": "|"}'],
  ];
  for (const [where, marked] of rows) it(where, async () => assert.deepEqual(await labelsFor(marked), []));

  it('not with a $schema further down', async () => {
    assert.deepEqual(await labelsFor('{"mine": {"$schema": "x"}, "gateway": "IDEAL", "currency": "|"}'), ['"EUR"']);
  });
});

describe('Completion in the seed orders', () => {
  for (const name of seedNames) {
    it(`offers nothing twice, anywhere in ${name}`, async () => {
      const text = fixture(name);
      for (let offset = 0; offset <= text.length; offset += 1) {
        const labels = (await completionsAt(text, offset)).map(({ label }) => label);
        assert.equal(new Set(labels).size, labels.length, `at ${offset}`);
      }
    });
  }
});
