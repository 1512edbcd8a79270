const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};

const escaped = (text: string): string =>
  text.replaceAll(/[&"<>]/g, (character) => ENTITIES[character] ?? character);

/** Pixels: enough for a country with its legend beside it. */
const HEIGHT = 520;

/** The HTML that shows an address in a frame of another page. */
export const frameCode = (address: string, title: string): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${HEIGHT}" style="border:0" loading="lazy"></iframe>`;
