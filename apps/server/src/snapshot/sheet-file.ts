import {
  auxiliaryXml,
  type DrawnSheet,
  geospatialPdf,
  type PictureWords,
  rasterSize,
  type SheetPage,
  sheetSvg,
  worldFile,
  xmpPacket,
} from '@waystation/print';
import { pixelStrips } from './draw-pixels';
import { encodePicture } from './encode-picture';
import { setPage } from './set-page';
import type { SnapshotFacts, SnapshotJob } from './snapshot-job';
import { svgFontRules } from './svg-font-rules';
import { searchablePdf } from './words/searchable-pdf';

/** A file of a sheet, and the small ones that lie beside it by their endings. */
export type SheetFile = {
  readonly bytes: Uint8Array;
  readonly beside: Readonly<Record<string, string>>;
};

const wordsOf = ({ content, sources, language, asOf, createdAt }: SnapshotFacts): PictureWords => ({
  title: content.title,
  description: content.alternative,
  sources: sources.map(({ label }) => label),
  disclaimer: content.disclaimer,
  language,
  asOf,
  createdAt,
});

const slotsOf = ({ header, map, furniture, footer, aside, scale, inset }: SheetPage) => ({
  header,
  map,
  legend: furniture,
  footer,
  ...(aside === null ? {} : { beside: aside }),
  ...(scale === null
    ? {}
    : { scale: { ...scale.box, x: map.x + scale.box.x, y: map.y + scale.box.y } }),
  ...(inset === null
    ? {}
    : { locator: { ...inset.box, x: map.x + inset.box.x, y: map.y + inset.box.y } }),
});

/** All drawings of a page whose text stays text. */
const writtenIn = ({ page, map }: DrawnSheet): string =>
  [map, page.scale, page.locator, page.drawings.largest, page.drawings.trend]
    .map((drawing) => drawing?.svg ?? '')
    .join('');

const svgOf = async (drawn: DrawnSheet, drawing: string, words: PictureWords) =>
  sheetSvg(drawing, {
    width: drawn.page.width,
    height: drawn.page.height,
    slots: slotsOf(drawn.page),
    words,
    fonts: await svgFontRules(writtenIn(drawn)),
  });

/** What people are given of a sheet: always the page as it was set, whatever it is kept as. */
export const sheetFile = async (
  drawn: DrawnSheet,
  facts: SnapshotFacts,
  { format, createdAt, dpi }: Pick<SnapshotJob, 'format' | 'createdAt' | 'dpi'>,
): Promise<SheetFile> => {
  const { page } = drawn;
  const { georeference } = facts;
  const words = wordsOf(facts);
  if (format === 'svg') {
    const svg = await svgOf(drawn, new TextDecoder().decode(setPage(page, { format })), words);
    return { bytes: new TextEncoder().encode(svg), beside: {} };
  }
  const pdf = setPage(page, { format: 'pdf', createdAt });
  switch (format) {
    case 'pdf': {
      const place = { height: page.height, name: words.title };
      const isArabic = page.language === 'ar' || page.content.also?.language === 'ar';
      const found = isArabic ? await searchablePdf(pdf) : pdf;
      return { bytes: geospatialPdf(found, georeference, place), beside: {} };
    }
    case 'json':
      // It was set, too: the facts of a sheet that cannot be made are none.
      return { bytes: new TextEncoder().encode(JSON.stringify(facts)), beside: {} };
    case 'png':
    case 'jpeg': {
      const size = rasterSize(page, dpi);
      const about = { ...size, dpi, xmp: xmpPacket(words) };
      return {
        bytes: await encodePicture(pixelStrips(pdf, size), format, about),
        beside: {
          [format === 'png' ? 'pgw' : 'jgw']: worldFile(georeference, dpi),
          prj: georeference.wkt,
          'aux.xml': auxiliaryXml(georeference),
        },
      };
    }
    default:
      return format satisfies never;
  }
};
