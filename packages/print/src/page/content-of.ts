import { isolate, listOf } from '@waystation/i18n';
import { decimalText } from '@waystation/i18n/coordinates';
import type { Paper } from '#choice/sheet-choice';
import type { PaperScaleBar } from '#map/furniture/scale-bar';
import type { PaperMap } from '#map/paper-map';
import { projectionOf } from '#map/projection/paper-projection';
import { briefLeadOfArea } from './area-figures';
import { hasRoomForLead } from './lead-room';
import { isCropped, legendBlocks } from './legend-blocks';
import { originsOutside } from './origins-outside';
import { figureParts, isLeftOff, markingOf, summaryOf, watermarkOf } from './own-parts';
import type { Sheet } from './sheet';
import type { SheetContent, SheetFact } from './sheet-content';
import {
  briefDisclaimerOf,
  briefLimitsOf,
  disclaimerOf,
  limitsOf,
  shorterSourcesOf,
  sourcesOf,
} from './sheet-notes';
import type { SheetWanted } from './sheet-wanted';
import { areaName, drawnLayers, headFacts, subtitleOf, titleOf, whereOf } from './sheet-words';

/** Of a hash so many characters are printed: enough to compare by eye; the file beside it has all. */
const HASH_SHOWN = 16;

type Drawn = { readonly map: PaperMap; readonly bar: PaperScaleBar; readonly sheet: Sheet };

/** What papers are called that are no ISO size: by their name, or as large as they are. */
const PAPER_NAMES: Readonly<Partial<Record<Paper, string>>> = {
  letter: 'Letter',
  slide: '339 × 191 mm',
  square: '210 × 210 mm',
};

/** 1 : 4 650 000 at A3; the one stands before the other in every direction of writing. */
export const ratioText = (
  { ratio }: PaperScaleBar,
  { words, choice }: Pick<SheetWanted, 'words' | 'choice'>,
): string => {
  const ratioItself = `1 : ${words.formats.number(ratio)}`;
  return words.t('print.ratio', {
    ratio: words.direction === 'rtl' ? isolate(ratioItself) : ratioItself,
    paper: PAPER_NAMES[choice.paper] ?? choice.paper.toUpperCase(),
  });
};

const detailsOf = (wanted: SheetWanted, { map, bar }: Drawn): readonly SheetFact[] => {
  const { words, choice, dataHash } = wanted;
  const { t } = words;
  const { glide } = wanted.wanted.view.operation;
  const optional = (name: string, text: string | null | undefined): readonly SheetFact[] =>
    text ? [{ name, text }] : [];
  const geometry = [
    {
      name: t('print.projection'),
      text: t('print.equalArea', { at: isolate(decimalText(map.projection.centre)) }),
    },
    { name: t('print.datum'), text: 'WGS 84' },
  ];
  return [
    ...geometry,
    { name: t('print.scale'), text: ratioText(bar, wanted) },
    ...optional(t('print.glide'), choice.glide ?? glide),
    ...optional(t('print.producer'), choice.producer),
    ...optional(t('print.donor'), choice.donor),
    ...optional(t('print.feedback'), choice.feedback),
    { name: t('print.dataHash'), text: `SHA-256 ${dataHash.slice(0, HASH_SHOWN)}…` },
  ];
};

/** On a sheet of one area that may have no room for its number beside the legend, that comes first. */
const subtitleWithLead = (wanted: SheetWanted, sheet: Sheet): string => {
  const { figures, choice } = wanted;
  const ofArea = figures?.ofArea ?? null;
  return figures === null || ofArea === null || hasRoomForLead(sheet, choice)
    ? subtitleOf(wanted)
    : [briefLeadOfArea({ ...wanted, figures: { ...figures, ofArea } }), subtitleOf(wanted)].join(
        ' · ',
      );
};

/** What stands under the title, in the second language of a sheet. */
const alsoOf = (wanted: SheetWanted): SheetContent['also'] => {
  const { also, choice } = wanted;
  if (also === undefined) {
    return null;
  }
  const own = { title: choice.alsoTitle, subtitle: choice.alsoSubtitle };
  const second = { ...wanted, ...also, choice: { ...choice, ...own } };
  return {
    language: also.words.language,
    country: whereOf(second),
    title: titleOf(second),
    subtitle: subtitleOf(second),
  };
};

/** All words of a sheet, from what is on its map; what nobody knows closes up. */
export const contentOf = (wanted: SheetWanted, drawn: Drawn): SheetContent => {
  const { words, choice, link } = wanted;
  const { sheet } = drawn;
  const cut = { isCropped: isCropped(wanted, drawn.map) };
  const { t } = words;
  const titles = drawnLayers(wanted).map(({ title }) => title);
  const figures = figureParts(wanted, cut);
  return {
    country: whereOf(wanted),
    title: titleOf(wanted),
    subtitle: subtitleWithLead(wanted, sheet),
    also: alsoOf(wanted),
    status: choice.status === undefined ? null : t(`print.status.${choice.status}`),
    marking: markingOf(wanted),
    facts: headFacts(wanted),
    ...figures,
    origins: originsOutside(wanted, projectionOf(drawn.map)),
    summary: summaryOf(wanted, figures),
    legend: legendBlocks(wanted, { sheet, ...cut }),
    sources: sourcesOf(wanted),
    shorterSources: shorterSourcesOf(wanted),
    limits: sheet.isBrief ? briefLimitsOf(wanted, drawn.map) : limitsOf(wanted, drawn.map),
    disclaimer: sheet.isBrief
      ? briefDisclaimerOf(wanted, drawn.map)
      : disclaimerOf(wanted, drawn.map),
    details: detailsOf(wanted, drawn),
    link: isLeftOff('qr', wanted) ? null : link,
    watermark: watermarkOf(wanted),
    alternative: t('print.alternative', {
      where: areaName(wanted) ?? choice.place ?? whereOf(wanted),
      layers: listOf(titles, words.language),
    }),
  };
};
