import { changeableCodes } from '../src/order/codes';

/** package.json with every code offered, and described, where the setting `multisafepay.rules` is written. */
export function packageJson(text: string): string {
  const manifest = JSON.parse(text);
  manifest.contributes.configuration.properties['multisafepay.rules'].propertyNames = {
    enum: changeableCodes.map(({ code }) => code),
    markdownEnumDescriptions: changeableCodes.map(({ what }) => what),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
