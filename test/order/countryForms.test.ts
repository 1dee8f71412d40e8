import { describeRule } from './rules/ruleTable';

const lives = (country: string) => `"customer": { "country": "${country}" }`;
const at = '/customer/country';
const is = (country: string) => `customer.country should be two capitals such as NL. It is "${country}".`;

// A shape holds countries to ISO 3166-1 alpha-2; what else people write has a fix.
describeRule('country', {
  faults: [
    [lives('NLD'), at, `${is('NLD')} Did you mean NL?`],
    [lives('UK'), at, `${is('UK')} Did you mean GB?`],
    [lives('Nederland'), at, `${is('Nederland')} Did you mean NL?`],
    [lives('nl'), at, `${is('nl')} Did you mean NL?`],
    [lives('XX'), at, is('XX')],
    [
      '"payment_options": { "allowed_countries": ["NL", "BEL"] }',
      '/payment_options/allowed_countries/1',
      'payment_options.allowed_countries.1 should be two capitals such as NL. It is "BEL". Did you mean BE?',
    ],
  ],
  correct: [lives('NL'), lives('GB'), lives('{{country}}'), lives(''), '"country": "NLD"'],
  fixes: [
    // One meaning: letter case, and the other code of the standard.
    [lives('nl'), 'Change to NL', lives('NL'), 'lossless'],
    [lives('NLD'), 'Change to NL', lives('NL'), 'lossless'],
    [lives('deu'), 'Change to DE', lives('DE'), 'lossless'],
    [lives('UK'), 'Change to GB', lives('GB'), 'lossless'],
    [lives('EL'), 'Change to GR', lives('GR'), 'lossless'],
    ['"delivery": { "country": "BEL" }', 'Change to BE', '"delivery": { "country": "BE" }', 'lossless'],
    // Names may be taken for others.
    [lives('Nederland'), 'Change to NL', lives('NL')],
    [lives('Germany'), 'Change to DE', lives('DE')],
    [lives('Österreich'), 'Change to AT', lives('AT')],
    [lives('espana'), 'Change to ES', lives('ES')],
  ],
  withoutFix: [lives('XX'), lives('Atlantis'), '"customer": { "country": 31 }'],
});
