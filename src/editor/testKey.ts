import * as vscode from 'vscode';
import { enter, warn } from './conversation';
import { output } from './output';

const NAME = 'multisafepay.testKey';

/** The key of this window, for when the key store cannot keep it. */
let unsaved: string | undefined;

/** The user's test API key; undefined when there is none, or when the key store does not open and none was entered. */
export async function testKey({ secrets }: vscode.ExtensionContext): Promise<string | undefined> {
  if (unsaved) return unsaved;
  try {
    return await secrets.get(NAME);
  } catch {
    output().warn('The key store does not open, so no test API key could be read from it.');
    return undefined;
  }
}

/** Asks for the test API key and keeps it in the key store. Returns it, or undefined when the person thinks better of it. */
export async function askForTestKey({ secrets }: vscode.ExtensionContext): Promise<string | undefined> {
  const entered = await enter({
    title: 'Test API key',
    prompt:
      'The API key of your website at testmerchant.multisafepay.com. It is kept in the key store of this computer.',
    password: true,
    validateInput: (text) => (text.trim() === '' ? 'Paste the key, or press Escape.' : formOf(text.trim())),
  });
  const key = entered?.trim();
  if (!key) return undefined;
  try {
    await secrets.store(NAME, key);
    unsaved = undefined;
  } catch {
    unsaved = key;
    warn('The key store of this computer does not open. The test API key is kept for this window only.');
  }
  return key;
}

/** Forgets the test API key. */
export async function removeTestKey({ secrets }: vscode.ExtensionContext): Promise<void> {
  unsaved = undefined;
  await secrets.delete(NAME);
}

/** Every published example of a key is 40 letters and digits; another form is said, not refused. */
function formOf(key: string): vscode.InputBoxValidationMessage | undefined {
  if (/^[a-z0-9]{40}$/i.test(key)) return undefined;
  const message = `Keys are usually 40 letters and digits; this has ${key.length} characters. Press Enter to use it all the same.`;
  return { message, severity: vscode.InputBoxValidationSeverity.Warning };
}
