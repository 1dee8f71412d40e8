import * as vscode from 'vscode';
import { closeAll, eventually, hooks } from './window';

/** A request that was sent, or would have been. */
export interface Request {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
}

export type Reply = (request: Request, signal: AbortSignal | undefined) => Response | Promise<Response>;

/** The test key of these tests: letters that stand together nowhere else. */
export const KEY = 'qqqqqqqqqqzzzzzzzzzzxxxxxxxxxxjjjjjjjjjj';
export const TEST_ORDERS = 'https://testapi.multisafepay.com/v1/json/orders';

/**
 * Puts a person and a network in their places: what was said and asked, and what was sent. `answers` are the buttons,
 * items and texts by how the question begins; without `reply`, requests go to the simulator.
 */
export async function stage(answers: Record<string, string>, reply?: Reply) {
  const said: string[] = [];
  const sent: Request[] = [];
  const { setAnswer, setFetch } = await hooks();
  setAnswer((question, choices) => {
    said.push([question, ...choices].join(' | '));
    const known = Object.keys(answers).find((start) => question.startsWith(start));
    const answer = known === undefined ? undefined : answers[known];
    return answer?.endsWith('*') ? choices.find((choice) => choice.startsWith(answer.slice(0, -1))) : answer;
  });
  setFetch(async (url, init) => {
    const request = {
      url: String(url),
      method: init?.method ?? 'GET',
      headers: new Headers(init?.headers),
      body: String(init?.body),
    };
    sent.push(request);
    if (!reply || init?.signal?.aborted) return fetch(url, init);
    return reply(request, init?.signal ?? undefined);
  });
  return { said, sent, heard: (start: string) => eventually(() => said.find((each) => each.startsWith(start)), start) };
}

/** Nobody answers, and the network is the real one again. */
export async function leave(): Promise<void> {
  const { setAnswer, setAsExternalUri, setFetch, setTimeLimit } = await hooks();
  setAnswer(undefined);
  setAsExternalUri(undefined);
  setFetch(fetch);
  setTimeLimit(30_000);
  await closeAll();
}

export const send = () => vscode.commands.executeCommand('multisafepay.sendOrder');

/** The name of the test key of these tests. */
export const KEY_NAME = 'webshop of the tests';

/** Forgets all that was chosen, answered or entered before: keys, target, values of placeholders. */
export async function firstDay(): Promise<void> {
  const { context } = await hooks();
  for (const name of ['multisafepay.testKeys', 'multisafepay.testKey']) await context.secrets.delete(name);
  for (const state of [context.workspaceState, context.globalState]) {
    for (const name of state.keys()) {
      if (name !== 'multisafepay.hasSentOrders') await state.update(name, undefined);
    }
  }
}

/** Where the orders of the tests that follow go: to the Test API with the test key, or to the simulator. */
export async function chooseTarget(target: 'testApi' | 'simulator'): Promise<void> {
  const { secrets, workspaceState, globalState } = (await hooks()).context;
  await secrets.store('multisafepay.testKeys', JSON.stringify({ [KEY_NAME]: KEY }));
  // Known already, so that nothing but the orders is sent.
  const methods = ['TRUSTLY', 'DIRDEB'].map((id) => ({ id, name: id }));
  await globalState.update('multisafepay.methods', { [KEY_NAME]: { time: Date.now(), methods } });
  await workspaceState.update('multisafepay.testKeyName', KEY_NAME);
  await workspaceState.update('multisafepay.target', target);
}

export const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

export const accepted = (data: Record<string, unknown> = {}) =>
  json({
    success: true,
    data: { order_id: 'my-order', payment_url: 'https://testpayv2.multisafepay.com/c/1/', ...data },
  });

export const refused = (code: number, text: string) =>
  json({ success: false, data: {}, error_code: code, error_info: text }, 404);
