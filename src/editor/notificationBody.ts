import * as vscode from 'vscode';
import { enter, pick } from './conversation';

const SHOWN = 60;

interface Source extends vscode.QuickPickItem {
  readonly body: () => Promise<string | undefined>;
}

/** The raw body of a notification, from where the person has it; undefined when they think better of it. */
export async function notificationBody(): Promise<string | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const clipboard = await vscode.env.clipboard.readText();
  const sources: Source[] = [
    ...(document ? [source('Text of the active editor', document.getText())] : []),
    ...(clipboard === '' ? [] : [source('Text on the clipboard', clipboard)]),
    { label: 'Enter it...', description: 'on one line', body: enterBody },
  ];
  const about = 'Byte for byte as it came: one space more or less is another body';
  return (await pick('Body of the notification (2/3)', about, sources))?.body();
}

function source(label: string, text: string): Source {
  const description = `${text.length} characters: ${text.slice(0, SHOWN).replace(/\s+/g, ' ')}`;
  return { label, description, body: async () => text };
}

function enterBody(): Promise<string | undefined> {
  return enter({ title: 'Body of the notification', prompt: 'As it came, on one line.' });
}
