import { documentedLocales } from '../../../src/order/schema/locales';
import { describeRule } from './ruleTable';

const locale = (value: string) => `"customer": { "locale": "${value}" }`;
const at = '/customer/locale';
const list =
  'en_US, cs_CZ, de_AT, de_DE, es_ES, fi_FI, fr_BE, fr_FR, it_IT, nl_BE, nl_NL, pl_PL, sv_SE, zh_CN, da_DK, en_GB, pt_PT, at_AT';

describeRule('locale-unlisted', {
  faults: [
    [locale('cn_CN'), at, `customer.locale should be zh_CN; no document lists cn_CN. Listed are ${list}.`],
    [locale('en_NL'), at, `customer.locale should be en_US; no document lists en_NL. Listed are ${list}.`],
    [locale('de_CH'), at, `customer.locale should be de_DE; no document lists de_CH. Listed are ${list}.`],
    [locale('be_BE'), at, `customer.locale should be fr_BE or nl_BE; no document lists be_BE. Listed are ${list}.`],
    [
      locale('hu_HU'),
      at,
      `customer.locale should be a documented one, such as en_US; no document lists hu_HU. Listed are ${list}.`,
    ],
  ],
  correct: [
    ...documentedLocales.map(locale),
    // Of another form: `locale-form` has it.
    locale('hu-HU'),
    locale('{{locale}}'),
    locale(''),
    '"customer": {}',
    '"locale": "hu_HU"',
  ],
  fixes: [
    [locale('cn_CN'), 'Change to zh_CN', locale('zh_CN')],
    [locale('en_UK'), 'Change to en_GB', locale('en_GB')],
    [locale('nl_DE'), 'Change to nl_NL', locale('nl_NL')],
    [locale('dk_DK'), 'Change to da_DK', locale('da_DK')],
    [locale('be_BE'), 'Change to nl_BE', locale('nl_BE')],
    [locale('be_BE'), 'Change to fr_BE', locale('fr_BE')],
  ],
  withoutFix: [locale('hu_HU'), locale('xx_XX')],
});
