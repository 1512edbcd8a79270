/** A text as it stands in XML, between tags or in an attribute. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // XML knows no control characters but these three.
    .replaceAll(/[^\P{Cc}\t\n\r]/gu, '');
