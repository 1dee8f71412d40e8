import * as vscode from 'vscode';
import { type OrderTemplate, orderTemplates } from '../authoring/orderTemplates';
import { families } from '../order/gateways/catalogue';
import type { Flow, Gateway } from '../order/gateways/gateway';
import { pick } from './conversation';
import { freeName } from './untitledOrder';

interface Choice extends vscode.QuickPickItem {
  readonly templates: readonly OrderTemplate[];
}

/** Asks for a gateway and a flow, and opens a new order for them with its tab stops running. */
export async function newOrder(): Promise<void> {
  const chosen = await pick('New Order', 'Which gateway? Type its name or its id.', gatewayChoices());
  if (!chosen) return;
  const { templates } = chosen;
  const template = templates.length > 1 ? await pickFlow(templates) : templates[0];
  if (template) await open(template);
}

function gatewayChoices(): Choice[] {
  const templates = orderTemplates();
  const generic = templates.filter(({ gateway }) => !gateway);
  const separator = (label: string): Choice => ({ label, kind: vscode.QuickPickItemKind.Separator, templates: [] });
  const choice = (gateway: Gateway): Choice => ({
    label: gateway.name,
    description: [gateway.id, ...(gateway.alsoKnownAs ?? [])].join(' · '),
    ...(gateway.lifecycle && { detail: `$(warning) ${gateway.lifecycle.state}: ${gateway.lifecycle.note}` }),
    templates: templates.filter((each) => each.gateway === gateway),
  });
  const active = (gateway: Gateway) => !gateway.lifecycle;
  const groups = families.flatMap(({ name, gateways }) => [separator(name), ...gateways.filter(active).map(choice)]);
  const others = families.flatMap(({ gateways }) => gateways.filter((gateway) => !active(gateway)).map(choice));
  return [
    ...generic.map((template) => ({ label: template.name, detail: template.description, templates: [template] })),
    ...groups,
    separator('Deprecated, discontinued or not listed'),
    ...others,
  ];
}

const flowDetails: Record<Flow, string> = {
  redirect: 'The customer pays on a payment page.',
  direct: 'You collect what the gateway needs; there is no payment page in between.',
  paymentlink: 'You send the customer a link.',
  checkout: 'The customer also fills in address and delivery on the payment page.',
};

async function pickFlow(templates: readonly OrderTemplate[]): Promise<OrderTemplate | undefined> {
  const items = templates.map((template) => ({
    label: template.flow,
    detail: flowDetails[template.flow],
    template,
  }));
  return (await pick('New Order', 'Which flow?', items))?.template;
}

async function open({ gateway, flow, body }: OrderTemplate): Promise<void> {
  const name = gateway ? `${gateway.id.toLowerCase()}-${flow}` : flow === 'redirect' ? 'order' : flow;
  const document = await vscode.workspace.openTextDocument(freeName(name));
  const editor = await vscode.window.showTextDocument(await vscode.languages.setTextDocumentLanguage(document, 'json'));
  await editor.insertSnippet(new vscode.SnippetString(body));
}
