import { count, flag, object, text } from './field';

/** The `browser` of an order or of its customer; descriptions differ on numbers, texts and booleans, so all are right. */
export const browser = object(
  "The customer's browser, as 3D Secure 2 asks for it.",
  {
    user_agent: text('The name that the browser gives itself (the header User-Agent).', 'Mozilla/5.0'),
    accept_header: text('The content that the browser takes (the header Accept).', 'text/html'),
    language: text('The language of the browser.', 'nl-NL'),
    platform: text('The system that the browser runs on.', 'MacIntel'),
    ip_address: text('The IP address that the browser comes from.', '89.20.162.110'),
    javascript_enabled: flag('Whether it runs JavaScript.'),
    java_enabled: flag('Whether it runs Java.'),
    cookies_enabled: flag('Whether it keeps cookies.'),
    screen_width: count('How wide the screen is.', 1920, { unit: 'pixels' }),
    screen_height: count('How high the screen is.', 1080, { unit: 'pixels' }),
    screen_color_depth: count('How many bits a colour on the screen has.', 24, { unit: 'bits' }),
    time_zone: count("How far UTC is from the browser's time; -120 is Amsterdam in summer.", -120, {
      unit: 'minutes',
    }),
  },
  ['user_agent', 'language', 'javascript_enabled', 'screen_width', 'screen_height', 'screen_color_depth', 'time_zone'],
  { requiredWhen: 'for card payments with the type direct', page: '3ds2' },
);
