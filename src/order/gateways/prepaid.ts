import { directBySchemaOnly, documented, redirectFlows } from './claims';
import type { Gateway, Lifecycle } from './gateway';
import { documentation2025, magentoPlugin, prepaidSchema } from './sources';
import { noTestData, notTestable } from './testing';

/** What every prepaid card shares; its own page shows redirects only. */
const prepaidCard = {
  flows: directBySchemaOnly(prepaidSchema),
  currencies: documented('EUR'),
} satisfies Partial<Gateway>;

const testing = {
  possible: true,
  how: 'Enter a test card number on the payment page, with any security code of four digits.',
  data: [
    { value: '111115', outcome: 'completed, with EUR 100 on the card' },
    { value: '111112', outcome: 'declined: too little, EUR 5 on the card' },
    { value: '111110', outcome: 'declined: an empty card' },
  ],
};

const notListed: Lifecycle = {
  state: 'unlisted',
  note: 'The OpenAPI description has it; the list of gateway ids does not.',
};

/** A Dutch gift card: they differ in nothing but their names. */
const giftCard = (id: string, name: string, more: Partial<Gateway> = {}): Gateway => ({
  id,
  name,
  ...prepaidCard,
  countries: documented('NL', 'BE'),
  testing,
  page: 'gift-cards',
  ...more,
});

/** A gift card of which the settings of a plugin are all that is left. */
const formerGiftCard = (id: string, name: string): Gateway => ({
  id,
  name,
  flows: [{ source: magentoPlugin, values: redirectFlows }],
  currencies: [{ source: magentoPlugin, values: ['EUR'] }],
  countries: [{ source: magentoPlugin, values: ['NL'] }],
  lifecycle: { state: 'unlisted', note: "Only the settings of MultiSafepay's Magento 2 plugin name it." },
  testing: noTestData,
});

/** A Belgian voucher that an employer gives: for meals, ecological goods, culture. */
const voucher = (page: string, id: string, name: string, more: Partial<Gateway> = {}): Gateway => ({
  id,
  name,
  ...prepaidCard,
  countries: documented('BE'),
  testing: noTestData,
  page,
  ...more,
});

const fixedLife = { linkLife: 'fixed, whatever days_active says', linkLifeFixedBy: documentation2025 };

/** Prepaid, gift and voucher cards. */
export const prepaid: readonly Gateway[] = [
  {
    id: 'PSAFECARD',
    name: 'Paysafecard',
    alsoKnownAs: ['Paysafe'],
    flows: documented(...redirectFlows),
    currencies: documented('EUR', 'GBP', 'USD'),
    testing: notTestable,
    ...fixedLife,
    page: 'paysafecard',
  },

  giftCard('AMSGIFT', 'Amsterdam Stadspas'),
  giftCard('BABYCAD', 'Baby Cadeaubon'),
  giftCard('BEAUTYCAD', 'Beauty Cadeau'),
  giftCard('BEAUTYWELL', 'Beauty and Wellness'),
  giftCard('BLOEMENCAD', 'Bloemencadeaukaart'),
  giftCard('BOEKENBON', 'Boekenbon'),
  giftCard('DEGROTESPL', 'De Grote Speelgoedwinkel'),
  giftCard('DORDTPAS', 'Dordtpas'),
  giftCard('FASHIONCHQ', 'Fashioncheque'),
  giftCard('FASHIONGFT', 'Fashion Giftcard'),
  giftCard('FIETSENBON', 'Fietsenbon'),
  giftCard('GELREPAS', 'Gelrepas'),
  giftCard('GEZONDHEID', 'Gezondheidsbon'),
  giftCard('GOOD4FUN', 'Good4fun'),
  giftCard('HORSESGIFT', 'Horses & Gifts'),
  giftCard('NATNLBIOSC', 'Nationale Bioscoopbon'),
  giftCard('NATNLETUIN', 'Nationale Tuinbon'),
  giftCard('PARFUMCADE', 'Parfumcadeaukaart'),
  giftCard('ROTGIFT', 'Rotterdampas'),
  giftCard('SPORTENFIT', 'Sport & Fit'),
  giftCard('UPAS', 'U-pas'),
  giftCard('VRGIFTCARD', 'Vuur & Rook gift card'),
  giftCard('VVVGIFTCRD', 'VVV Cadeaukaart'),
  giftCard('WEBSHOPGFT', 'Webshop Giftcard'),
  giftCard('WIJNCADEAU', 'Wijncadeau'),
  giftCard('YOURGIFT', 'YourGift'),

  giftCard('BIERCHEQUE', 'Biercheque', { lifecycle: notListed }),
  giftCard('BOEKENVOOR', 'Boeken Voordeel', { lifecycle: notListed }),
  giftCard('HUISTUIN', 'Huis & Tuin Cadeau', { lifecycle: notListed }),
  giftCard('KIDSCADEAU', "Kids' Cadeau", { lifecycle: notListed }),
  giftCard('KLUSCADEAU', 'Klus Cadeau', { lifecycle: notListed }),
  giftCard('NATENCRD', 'Nationale Entertainment Card', { lifecycle: notListed }),
  giftCard('OHMYGOOD', 'OhMyGood', { lifecycle: notListed }),
  giftCard('SPORTSGIFT', 'Sports Gift', { lifecycle: notListed }),
  giftCard('VVVGIFTCARD', 'VVV Cadeaukaart (VVVGIFTCARD)', {
    lifecycle: { ...notListed, successor: 'VVVGIFTCRD' },
  }),

  formerGiftCard('GIVACARD', 'Givacard'),
  formerGiftCard('GOODCARD', 'Goodcard'),
  formerGiftCard('PODIUM', 'Podium cadeaukaart'),
  formerGiftCard('VVVBON', 'VVV bon'),
  formerGiftCard('WELLNESSGIFTCARD', 'Wellness gift card'),
  formerGiftCard('WINKELCHEQUE', 'Winkelcheque'),

  voucher('edenred', 'EDENCO', 'Edenred Ticket EcoCheque', { alsoKnownAs: ['Ecocheque', 'Edenred eco'], ...fixedLife }),
  voucher('edenred', 'EDENCOM', 'Edenred Ticket Compliments', fixedLife),
  voucher('edenred', 'EDENRES', 'Edenred Ticket Restaurant', { alsoKnownAs: ['Ticket Restaurant'], ...fixedLife }),
  voucher('edenred', 'EDENSPORTS', 'Edenred Ticket Sport & Culture', fixedLife),
  voucher('edenred', 'EDENECO', 'Edenred Ticket EcoCheque (EDENECO)', {
    lifecycle: { ...notListed, successor: 'EDENCO' },
    ...fixedLife,
  }),
  voucher('monizze', 'MONIECO', 'Monizze eco voucher'),
  voucher('monizze', 'MONIGIFT', 'Monizze gift voucher'),
  voucher('monizze', 'MONIMEAL', 'Monizze meal voucher'),
  voucher('sodexo', 'SODESPORTS', 'Sodexo'),
];
