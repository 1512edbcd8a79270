import { escaped } from '#map/svg/markup';

/** What a picture says of itself wherever it goes without its sheet's own words. */
export type PictureWords = {
  readonly title: string;
  readonly description: string;
  readonly sources: readonly string[];
  readonly disclaimer: readonly string[];
  readonly language: string;
  readonly asOf: string | null;
  readonly createdAt: string;
};

const alternatives = (name: string, text: string): string =>
  text === ''
    ? ''
    : `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`;

/**
 * What is known of a picture in Dublin Core's terms, as RDF: one text for a packet of XMP in PNG and
 * JPEG (ISO 16684-1) and for the metadata of an SVG.
 */
export const pictureRdf = (words: PictureWords): string =>
  [
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    alternatives('dc:title', words.title),
    alternatives('dc:description', words.description),
    alternatives('dc:rights', words.disclaimer.join(' ')),
    `<dc:source>${escaped(words.sources.join('; '))}</dc:source>`,
    `<dc:language><rdf:Bag><rdf:li>${escaped(words.language)}</rdf:li></rdf:Bag></dc:language>`,
    words.asOf === null
      ? ''
      : `<dc:date><rdf:Seq><rdf:li>${escaped(words.asOf)}</rdf:li></rdf:Seq></dc:date>`,
    `<xmp:CreateDate>${escaped(words.createdAt)}</xmp:CreateDate>`,
    '</rdf:Description></rdf:RDF>',
  ].join('');

/** A packet of XMP, as programs look for it in a picture. */
export const xmpPacket = (words: PictureWords): string =>
  [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    `<x:xmpmeta xmlns:x="adobe:ns:meta/">${pictureRdf(words)}</x:xmpmeta>`,
    '<?xpacket end="r"?>',
  ].join('');
