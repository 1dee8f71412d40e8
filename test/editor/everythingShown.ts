import { inspect } from 'node:util';
import * as vscode from 'vscode';
import { hooks } from './window';

/** Something that the extension showed, asked, logged, copied or kept; `place` is the function that took it. */
export interface Shown {
  readonly place: string;
  readonly text: string;
}

/** All of it, since `recordEverythingShown` was called. */
export const everythingShown: Shown[] = [];

type Taking = (...given: never[]) => unknown;

/**
 * Notes what the extension shows and keeps, from now on. VS Code leaves its API open to changes where tests run, and
 * gives the tests of an extension the same one.
 */
export async function recordEverythingShown(): Promise<void> {
  const { window, languages, env, workspace } = vscode;
  for (const name of ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'] as const) {
    replaceMember(window, name, noting(window[name], name));
  }
  for (const name of ['showQuickPick', 'showInputBox', 'withProgress'] as const) {
    replaceMember(window, name, noting(window[name], name));
  }
  for (const name of ['createOutputChannel', 'createStatusBarItem', 'createWebviewPanel'] as const) {
    const create: Taking = noting(window[name], name);
    replaceMember(window, name, (...given: never[]) => listening(create(...given) as object, name));
  }
  const { createDiagnosticCollection } = languages;
  replaceMember(languages, 'createDiagnosticCollection', (name?: string) =>
    listening(createDiagnosticCollection(name), 'diagnostics'),
  );
  const { createTreeView } = window;
  replaceMember(window, 'createTreeView', <T>(id: string, options: vscode.TreeViewOptions<T>) => {
    noteResults(options.treeDataProvider, 'getTreeItem');
    return createTreeView(id, options);
  });
  const { registerCodeLensProvider } = languages;
  replaceMember(languages, 'registerCodeLensProvider', (...given: Parameters<typeof registerCodeLensProvider>) => {
    noteResults(given[1], 'provideCodeLenses');
    return registerCodeLensProvider(...given);
  });
  replaceMember(env, 'clipboard', listening(env.clipboard, 'clipboard'));
  replaceMember(workspace, 'fs', listening(workspace.fs, 'disk'));

  // Where a test answers, VS Code is not asked.
  const shared = await hooks();
  const { setAnswer, context } = shared;
  replaceMember(shared, 'setAnswer', (answer: Parameters<typeof setAnswer>[0]) =>
    setAnswer((...asked) => {
      note('question', asked);
      return answer?.(...asked);
    }),
  );
  for (const state of [context.workspaceState, context.globalState]) {
    replaceMember(state, 'update', noting(state.update.bind(state), 'state'));
  }
}

function note(place: string, what: readonly unknown[]): void {
  const shown = what.map((each) => (each instanceof Uint8Array ? new TextDecoder().decode(each) : each));
  const text = inspect(shown, { depth: 8, maxStringLength: null, maxArrayLength: null, breakLength: Infinity });
  everythingShown.push({ place, text });
}

function replaceMember(of: object, name: string, value: unknown): void {
  Object.defineProperty(of, name, { value, configurable: true, writable: true });
}

function noting(take: Taking, place: string): Taking {
  return (...given) => {
    note(place, given);
    return take(...given);
  };
}

/** The same object, with a note of all that its members are called with or set to. */
function listening(object: object, place: string): object {
  return new Proxy(
    {},
    {
      get(_, name) {
        const member: unknown = Reflect.get(object, name);
        const where = `${place}.${String(name)}`;
        if (typeof member === 'function') return noting(member.bind(object), where);
        return name === 'webview' && typeof member === 'object' && member ? listening(member, where) : member;
      },
      set(_, name, value) {
        note(`${place}.${String(name)}`, [value]);
        return Reflect.set(object, name, value);
      },
    },
  );
}

function noteResults<T extends object>(provider: T, name: keyof T & string): void {
  const provide = provider[name] as Taking;
  replaceMember(provider, name, (...given: never[]) => {
    const provided = provide.apply(provider, given);
    void Promise.resolve(provided).then((items) => note(name, [items]));
    return provided;
  });
}
