import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { freshOrderId, orderIdOf, withOrderId } from '../../src/editor/freshOrderId';
import { accepted, chooseTarget, firstDay, leave, send, stage } from './sendStage';
import { hooks, openText, trustly as order, pause, replace } from './window';

const named = (id: string) => order.replace('my-order', id);
const bodyOf = ({ body }: { body: string }) => JSON.parse(body) as Record<string, unknown>;

describe('Send Order, before', () => {
  before(() => chooseTarget('testApi'));
  after(firstDay);
  afterEach(leave);

  it('asks once when there are errors, and the first answer sends', async () => {
    const { said, sent } = await stage({ 'This order has an error': 'Send anyway' }, () => accepted());
    await openText(order.replace('"EUR"', '"EURO"'));
    await send();
    assert.match(said[0] ?? '', /^This order has an error; .* currency should be .* \| Send anyway \| Show problems$/);
    assert.equal(sent.length, 1);
  });

  it('does not ask again until the set of errors changes', async () => {
    const { said, sent } = await stage({ 'This order has': 'Send anyway' }, () => accepted());
    const editor = await openText(order.replace('"EUR"', '"EURO"'));
    const questions = () => said.filter((each) => each.startsWith('This order has')).length;
    await send();
    await send();
    await replace(editor, '{', '\n\n{');
    await replace(editor, '"EURO"', '"EUROS"');
    await send();
    assert.equal(questions(), 1);
    await replace(editor, '1000', '10.5');
    await send();
    assert.equal(questions(), 2);
    assert.equal(sent.length, 4);
  });

  it('asks for the values of placeholders, once each, and leaves the file as it is', async () => {
    const { said, sent } = await stage({ 'Value of buyer (1': 'Eva "E" Meier', 'Value of cents (2': '1250' }, () =>
      accepted(),
    );
    const text = named('{{buyer}}-1')
      .replace('Two books', 'For {{buyer}}, {{$timestamp}}')
      .replace('1000', '"{{ cents }}"');
    const { document } = await openText(text);
    await send();
    assert.equal(said.filter((each) => each.startsWith('Value of')).length, 2);
    const [body] = sent.map(bodyOf);
    assert.equal(body?.order_id, 'Eva "E" Meier-1');
    assert.match(String(body?.description), /^For Eva "E" Meier, \d{10}$/);
    assert.equal(body?.amount, 1250);
    assert.equal(document.getText(), text);
  });

  it('offers the last values of this workspace in one question, and changes them when asked', async () => {
    const text = order.replace('Two books', '{{flower}} {{colour}}');
    const first = await stage({ 'Value of flower': 'tulips', 'Value of colour': 'red' }, () => accepted());
    await openText(text);
    await send();
    assert.equal(first.sent.length, 1);

    const again = await stage({ 'Its placeholders have values. flower: tulips, colour: red': 'Send' }, () =>
      accepted(),
    );
    await send();
    assert.match(again.said[0] ?? '', /\| Send \| Change the values\.\.\.$/);
    assert.deepEqual(
      again.sent.map(bodyOf).map(({ description }) => description),
      ['tulips red'],
    );

    const changed = await stage(
      { 'Its placeholders': 'Change the values...', 'Value of flower': 'roses', 'Value of colour': '' },
      () => accepted(),
    );
    await send();
    assert.deepEqual(
      changed.sent.map(bodyOf).map(({ description }) => description),
      ['roses '],
    );
  });

  const secrets: [name: string, value: string][] = [
    ['cvc', '123'],
    ['apiKey', 'abc'],
    ['payment_token', 'abc'],
    // A card number is one, whatever it is called.
    ['number', '4111 1111 1111 1111'],
  ];
  for (const [name, value] of secrets) {
    it(`keeps no answer that is, or sounds like, a secret: ${name}`, async () => {
      const answers = { [`Value of ${name}`]: value };
      await stage(answers, () => accepted());
      await openText(order.replace('Two books', `{{${name}}}`));
      await send();
      const { said, sent } = await stage(answers, () => accepted());
      await send();
      assert.match(said[0] ?? '', /^Value of/);
      assert.equal(sent.length, 1);
    });
  }

  it('sends nothing when a value is not given', async () => {
    const { heard, sent } = await stage({ 'Value of first_thing': 'a' });
    await openText(order.replace('Two books', '{{first_thing}} {{second_thing}}'));
    const sending = send();
    await heard('Value of second_thing');
    await pause(300);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await sending;
    assert.equal(sent.length, 0);
  });

  it('gives a completed order a new order_id with one button', async () => {
    const paid = await stage({}, () => accepted({ order_id: 'paid-1', payment_url: '', status: 'completed' }));
    const { document } = await openText(named('paid-1'));
    await send();
    assert.equal(paid.said.length, 1, paid.said.join('\n'));

    const once = await stage({ 'Order paid-1 is completed already.': 'Send as paid-1-*' }, () => accepted());
    await send();
    assert.match(once.said[0] ?? '', /\| Send as paid-1-[a-z]{4} \| Send with the same order_id$/);
    const [body] = once.sent;
    assert.match(body?.body ?? '', /"order_id": "paid-1-[a-z]{4}"/);
    assert.equal(body?.body.replace(/paid-1-[a-z]{4}/, 'paid-1'), document.getText());

    const same = await stage({ 'Order paid-1': 'Send with the same order_id' }, () => accepted());
    await send();
    assert.equal(same.sent[0]?.body, document.getText());
  });

  it('gives it a new order_id always, for a file where that was chosen', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder.uri, 'paid.msp.json');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(named('paid-3')));
    await vscode.window.showTextDocument(file);
    await stage({}, () => accepted({ order_id: 'paid-3', payment_url: '', status: 'completed' }));
    await send();

    const { said, sent } = await stage({}, () => accepted());
    const { setAnswer } = await hooks();
    setAnswer((question, choices) => {
      said.push(question);
      return choices.find((choice) => /^Send as paid-3-[a-z]{4}, and always so for this file$/.test(choice));
    });
    await send();
    await send();
    assert.equal(said.filter((each) => each.startsWith('Order paid-3')).length, 1);
    assert.deepEqual(
      sent.map(bodyOf).map(({ order_id }) => /^paid-3-[a-z]{4}$/.test(String(order_id))),
      [true, true],
    );
    await vscode.workspace.fs.delete(file);
  });

  it('puts all that is to decide in one question', async () => {
    await stage({ 'Value of what': 'books' }, () =>
      accepted({ order_id: 'paid-2', payment_url: '', status: 'completed' }),
    );
    const editor = await openText(named('paid-2').replace('Two books', '{{what}}'));
    await send();
    await replace(editor, '"EUR"', '"EURO"');
    const { said, sent } = await stage({ 'This order has an error': 'Send as paid-2-*' }, () => accepted());
    await send();
    assert.match(
      said[0] ?? '',
      /^This order has an error; it will probably be refused\. Order paid-2 is completed already\. Its placeholders have values\. /,
    );
    assert.equal(said.length, 2, said.join('\n'));
    assert.match(sent[0]?.body ?? '', /"paid-2-[a-z]{4}"[\s\S]*"EURO"[\s\S]*"books"/);
  });

  const fresh: [id: string, expected: RegExp][] = [
    ['a', /^a-[a-z]{4}$/],
    ['x'.repeat(45), /^x{45}-[a-z]{4}$/],
    ['x'.repeat(50), /^x{45}-[a-z]{4}$/],
    // An emoji is two units, and is not cut in half.
    [`${'x'.repeat(44)}😀`, /^x{44}-[a-z]{4}$/],
  ];
  for (const [id, expected] of fresh) {
    it(`makes a fresh order_id of at most 50 characters of ${id}`, () => assert.match(freshOrderId(id), expected));
  }

  const bodies: [body: string, id: string | undefined, expected: string][] = [
    ['{ "order_id" : "a" , "b":1.0 }', 'a', '{ "order_id" : "new" , "b":1.0 }'],
    ['{"order_id":12}', '12', '{"order_id":"new"}'],
    ['{"x":{"order_id":"a"}}', undefined, '{"x":{"order_id":"a"}}'],
    ['{"order_id":""}', undefined, '{"order_id":"new"}'],
    // Of two, the last one counts.
    ['{"order_id":"a","order_id":"b"}', 'b', '{"order_id":"a","order_id":"new"}'],
  ];
  for (const [body, id, expected] of bodies) {
    it(`puts it in its place alone: ${body}`, () => {
      assert.equal(orderIdOf(body), id);
      assert.equal(withOrderId(body, 'new'), expected);
    });
  }
});
