import { describeRule } from './ruleTable';

const locale = (value: string) => `"customer": { "locale": "${value}" }`;
const at = '/customer/locale';

describeRule('locale-form', {
  faults: [
    [locale('nl'), at, 'customer.locale should be nl_NL, in the form ab_CD.'],
    [locale('us'), at, 'customer.locale should be en_US, in the form ab_CD.'],
    [locale('be'), at, 'customer.locale should be fr_BE or nl_BE, in the form ab_CD.'],
    [locale('hu-hu'), at, 'customer.locale should be hu_HU, in the form ab_CD.'],
    [locale('Dutch'), at, 'customer.locale should have the form ab_CD, such as nl_NL.'],
  ],
  correct: [locale('nl_NL'), locale('hu_HU'), locale('{{locale}}'), locale(''), '"customer": { "locale": null }'],
  fixes: [
    // The same letters in an exact spelling: nothing is added.
    [locale('nl-NL'), 'Change to nl_NL', locale('nl_NL'), 'lossless'],
    [locale('NL_nl'), 'Change to nl_NL', locale('nl_NL'), 'lossless'],
    [locale('enUS'), 'Change to en_US', locale('en_US'), 'lossless'],
    [locale('at-AT'), 'Change to de_AT', locale('de_AT')],
    [locale('nl'), 'Change to nl_NL', locale('nl_NL')],
    [locale('EN'), 'Change to en_US', locale('en_US')],
    [locale('zh'), 'Change to zh_CN', locale('zh_CN')],
    [locale('pt'), 'Change to pt_PT', locale('pt_PT')],
    [locale('cz'), 'Change to cs_CZ', locale('cs_CZ')],
    [locale('en-uk'), 'Change to en_GB', locale('en_GB')],
    [locale('be'), 'Change to nl_BE', locale('nl_BE')],
    [locale('hu-hu'), 'Change to hu_HU', locale('hu_HU')],
  ],
  withoutFix: [locale('Dutch'), locale('hu'), locale('nl_NL.UTF-8')],
});
