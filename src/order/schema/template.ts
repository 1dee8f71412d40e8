import { type Field, type Fields, flag, object, text } from './field';

const colour = (about: string, example = '#333333'): Field => text(about, example);
const image = (about: string): Field =>
  object(about, { image: text('The URL of the picture.', 'https://www.example.com/picture.png') }, ['image']);

const background = colour('The colour of the background.', '#ffffff');
const border = colour('The colour of the border.');
const label = colour('The colour of labels.', '#8b8b8b');
const textColour = colour('The colour of text.');
const link = object(
  'Links.',
  {
    text: textColour,
    hover: object('Links under the pointer.', { text: textColour, border }, ['text']),
  },
  ['text'],
);

const button = (about: string): Field => {
  const colours: Fields = { background, border, text: textColour };
  return object(
    about,
    {
      ...colours,
      hover: object('The button under the pointer.', colours, ['background']),
      active: object('The button that is chosen.', colours, ['background']),
    },
    ['background', 'text'],
  );
};

/** The `template` of an order: the colours and parts of the payment page. */
export const template = object(
  'How the payment page looks; it wins over template_id.',
  {
    version: text('The version of the template format.', '1.0', { requiredWhen: 'when the template has settings' }),
    settings: object(
      'Which parts of the page are hidden.',
      {
        hide_logo: flag('Hides the logo.'),
        hide_flags: flag('Hides the flags of the languages.'),
        hide_powered: flag('Hides the line that names MultiSafepay.'),
        hide_cart: flag('Hides the shopping cart.'),
        hide_btn_cancel: flag('Hides the button that cancels.'),
        hide_btn_all_methods: flag('Hides the button that shows all payment methods.'),
        hide_cc_logos: flag('Hides the logos of the cards.'),
        iframe_mode: flag('Fits the page into a frame of the shop.'),
      },
      ['hide_cart'],
    ),
    header: object(
      'The top of the page.',
      {
        background,
        text: textColour,
        logo: image('The logo of the shop.'),
        cover: image('The picture behind the header.'),
      },
      ['logo'],
    ),
    body: object('The page as a whole.', { background, text: textColour, link }, ['background', 'text']),
    container: object('The frame around cart and form.', { background, text: textColour, label, link }, ['background']),
    cart: object('The shopping cart.', { background, border, text: textColour, label }, ['background']),
    payment_form: object(
      'The form that the customer fills in.',
      {
        background,
        border,
        text: textColour,
        inputs: object('The fields of the form.', { border, label, text: textColour }, ['border']),
      },
      ['background'],
    ),
    buttons: object(
      'The buttons of the page.',
      {
        primary: button('The button that pays.'),
        secondary: button('The other buttons.'),
        payment_method: button('The buttons of the payment methods.'),
      },
      ['primary'],
    ),
  },
  ['version', 'settings', 'body'],
);

/** A template that was made beforehand. */
export const templateId = text('The id of a template made beforehand; a template in the order wins over it.', '123456');
