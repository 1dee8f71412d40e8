import * as vscode from 'vscode';
import { toRange, toWorkspaceEdit } from './converters';
import { isOrderDocument } from './orderDocuments';

const taxTables = () => import('../authoring/taxTables');

/** Goes from a line of the cart to its tax table, and renames a table wherever an order mentions it. */
export function registerTaxTables(): vscode.Disposable {
  const json = [{ language: 'json' }, { language: 'jsonc' }];
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(json, { provideDefinition }),
    vscode.languages.registerRenameProvider(json, { prepareRename, provideRenameEdits }),
  );
}

async function provideDefinition(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.LocationLink[]> {
  if (!isOrderDocument(document)) return [];
  const { definitionOfTaxTable } = await taxTables();
  const found = definitionOfTaxTable(document.getText(), document.offsetAt(position));
  if (!found) return [];
  const origin = toRange(document, found.origin);
  return [{ originSelectionRange: origin, targetUri: document.uri, targetRange: toRange(document, found.target) }];
}

/** What is thrown is what VS Code says, unless another extension can rename what is there. */
async function prepareRename(document: vscode.TextDocument, position: vscode.Position) {
  if (!isOrderDocument(document)) throw new Error('You cannot rename this element.');
  const { renameTaxTable } = await taxTables();
  const found = renameTaxTable(document.getText(), document.offsetAt(position));
  if (!found) throw new Error('You cannot rename this element. In an order, tax tables can be renamed.');
  return { range: toRange(document, found.range), placeholder: found.placeholder };
}

async function provideRenameEdits(document: vscode.TextDocument, position: vscode.Position, newName: string) {
  if (!isOrderDocument(document)) return undefined;
  const { renamedTaxTable } = await taxTables();
  const renamed = renamedTaxTable(document.getText(), document.offsetAt(position), newName);
  if ('refused' in renamed) throw new Error(renamed.refused);
  return toWorkspaceEdit(document, renamed.edits);
}
