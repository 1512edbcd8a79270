/**
 * A number's text with European digits and without grouping spaces or apostrophes: Arabic-Indic and
 * Persian digits, ٫ as the decimal point, ٬ as a grouping space. "١٬٢٣٤" → "1234".
 */
export const plainDigits = (text: string): string =>
  text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace('٫', '.')
    .replace(/(?<=\d)[\s'’٬\u00a0\u202f](?=\d{3})/g, '');
