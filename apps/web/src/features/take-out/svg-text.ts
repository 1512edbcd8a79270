const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in markup. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => MARKUP[sign] ?? '');

/** A length with two decimals at most. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);
