import { readFileSync } from 'node:fs';
import currencyCodes from 'currency-codes';
import countryCodes from 'i18n-iso-countries';
import { contributedSnippets, gatewaySnippets, partSnippets } from '../src/authoring/snippets';
import { gateways } from '../src/order/gateways/catalogue';
import { errorsPage } from './errorsPage';
import { gatewayJsonSchema, orderJsonSchema } from './orderJsonSchema';
import { packageJson } from './packageJson';
import { rulesPage } from './rulesPage';

/** Every generated file of the project, by its path from the root. */
export async function generatedFiles(): Promise<Record<string, string>> {
  return {
    'src/order/schema/iso.ts': isoLists(),
    'schemas/order.schema.json': json(orderJsonSchema()),
    ...Object.fromEntries(
      gateways.map((gateway) => [`schemas/gateways/${gateway.id}.schema.json`, json(gatewayJsonSchema(gateway))]),
    ),
    'snippets/orders.json': json(contributedSnippets()),
    'snippets/gateways.json': json(gatewaySnippets()),
    'snippets/parts.json': json(partSnippets()),
    'docs/errors.md': errorsPage(),
    'docs/rules.md': rulesPage(),
    'package.json': packageJson(readFileSync('package.json', 'utf8')),
  };
}

function isoLists(): string {
  // Caribbean guilder: in force since 31 March 2025 (ISO 4217 amendment 176), newer than the package.
  const currencies = [...new Set([...currencyCodes.codes(), 'XCG'])].sort();
  const countries = Object.keys(countryCodes.getAlpha2Codes()).sort();
  return [
    '// Written by `npm run generate` from the packages currency-codes and i18n-iso-countries.',
    '',
    list('isoCurrencies', 'The currencies of ISO 4217.', currencies),
    list('isoCountries', 'The countries of ISO 3166-1 alpha-2.', countries),
    list('isoCountriesAlpha3', 'The same countries, in the same order, as alpha-3.', countries.map(alpha3)),
  ].join('\n');
}

function alpha3(country: string): string {
  const code = countryCodes.alpha2ToAlpha3(country);
  if (!code) throw new Error(`${country} has no alpha-3 code`);
  return code;
}

function list(name: string, about: string, values: readonly string[]): string {
  const lines: string[] = [];
  for (let from = 0; from < values.length; from += 25) lines.push(`  ${values.slice(from, from + 25).join(' ')}`);
  return `/** ${about} */\nexport const ${name}: readonly string[] = \`\n${lines.join('\n')}\n\`\n  .trim()\n  .split(/\\s+/);\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
