import { anySourceLists, gatewayById } from '../order/gateways/catalogue';
import type { Claim, Gateway, Lifecycle, Testing } from '../order/gateways/gateway';
import { code, escaped, pageLink } from './markdown';

/** The most test data that a card shows; the page has the rest. */
const MOST_DATA = 6;

/** What one should know of a gateway, as Markdown: what it offers, whether it lasts, and how it is tried. */
export function gatewayCard(gateway: Gateway): string {
  const { id, name, alsoKnownAs = [], flows, currencies, countries, lifecycle, testing, linkLife, page } = gateway;
  const facts = [
    row('Also known as', alsoKnownAs.map(escaped).join(', ')),
    row('Types', claimed(flows)),
    row('Currencies', claimed(currencies)),
    row('Countries', claimed(countries)),
    row('A payment link lasts', escaped(linkLife ?? '')),
  ].filter((fact) => fact !== '');
  const paragraphs = [
    `**${escaped(name)}** ${code(id)}`,
    lifecycle ? fate(lifecycle) : '',
    facts.join('\n'),
    testing ? trial(testing) : '',
    page ? pageLink(page) : '',
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function row(name: string, text: string): string {
  return text && `- ${name}: ${text}`;
}

/** What every source lists; then what only some do. */
function claimed(claims: readonly Claim<string>[] | undefined): string {
  const all = anySourceLists(claims) ?? [];
  const sure = all.filter((value) => claims?.every(({ values }) => values.includes(value)));
  const rest = all.filter((value) => !sure.includes(value));
  const some = rest.length > 0 ? `not in every document: ${rest.join(', ')}` : '';
  return [sure.join(', '), some].filter((part) => part !== '').join('; ');
}

function fate({ state, since, successor, note }: Lifecycle): string {
  const instead = gatewayById(successor);
  const use = instead ? ` Use ${escaped(instead.name)} (${code(instead.id)}).` : '';
  return `**${state}${since ? ` since ${escaped(since)}` : ''}**: ${escaped(note)}${use}`;
}

function trial({ how, data = [] }: Testing): string {
  const shown = data.slice(0, MOST_DATA).map(({ value, outcome }) => `- ${code(value)}: ${escaped(outcome)}`);
  const more = data.length > MOST_DATA ? [`- and ${data.length - MOST_DATA} more`] : [];
  const heading = `**Test API**: ${escaped(how)}`;
  return [heading, ...(shown.length > 0 ? ['', ...shown, ...more] : [])].join('\n');
}
