import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openText, ours, showsEventually } from './window';

/** Three mugs of EUR 29.99, whose price without VAT was rounded: 24.79 for 24.7851239669. */
const rounded = `{
  "type": "redirect",
  "order_id": "order-1001",
  "gateway": "IDEAL",
  "currency": "EUR",
  "amount": 8997,
  "description": "Three mugs",
  "payment_options": { "redirect_url": "https://www.example.com/thanks" },
  "shopping_cart": {
    "items": [
      { "name": "Mug", "unit_price": 24.79, "quantity": 3, "merchant_item_id": "mug", "tax_table_selector": "BTW21" }
    ]
  },
  "checkout_options": {
    "validate_cart": true,
    "tax_tables": { "alternate": [{ "name": "BTW21", "rules": [{ "rate": 0.21 }] }] }
  }
}
`;

describe('A cart that does not add up', () => {
  afterEach(closeAll);

  it('is an error at the amount, with the working and the lines', async () => {
    const { document } = await openText(rounded);
    await showsEventually(document, ['Error cart-total 8997']);
    const [problem] = ours(document);
    assert.match(problem?.message ?? '', /Items 74\.37 \+ VAT 15\.62 = 89\.99; amount is 8997/);
    assert.match(problem?.message ?? '', /API error 1027\.$/);
    const [line] = problem?.relatedInformation ?? [];
    assert.equal(line?.message, '3 x 24.79 = 74.37, VAT 21 %: 15.62, together 89.99');
    assert.match(document.getText(line?.location.range), /^\{ "name": "Mug"/);
  });

  it('is mended from the keyboard, by the exact price', async () => {
    const editor = await openText(rounded);
    await showsEventually(editor.document, ['Error cart-total 8997']);
    const at = editor.document.positionAt(rounded.indexOf('8997') + 1);
    editor.selection = new vscode.Selection(at, at);
    const mended = rounded.replace('24.79', '24.7851239669');
    await eventually(async () => {
      await vscode.commands.executeCommand('editor.action.autoFix');
      return editor.document.getText() === mended;
    }, 'the exact price').catch(() => assert.equal(editor.document.getText(), mended));
    await showsEventually(editor.document, []);
    await vscode.commands.executeCommand('undo');
    await showsEventually(editor.document, ['Error cart-total 8997']);
  });
});
