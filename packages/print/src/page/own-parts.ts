import { handlingOf } from '@waystation/domain';
import type { LayerName } from '@waystation/layers';
import type { OptionalPart } from '#choice/sheet-choice';
import { type KnownOfArea, largestSitesOf, leadOfArea, siteTableOf } from './area-figures';
import type { SheetContent } from './sheet-content';
import { largestOf, leadOf, readingOf, tableOf, trendOf } from './sheet-figures';
import type { SheetIssue, SheetWanted } from './sheet-wanted';
import { areaName, drawnLayers, ownText, whereOf } from './sheet-words';

/** The layers that show numbers of areas. */
const OF_AREAS: readonly LayerName[] = ['areas', 'areaCircles'];

/** Whether whoever makes the sheet left a part off. */
export const isLeftOff = (part: OptionalPart, { choice }: Pick<SheetWanted, 'choice'>): boolean =>
  choice.without?.includes(part) ?? false;

/** A sheet tells of what it draws. */
const showsAreas = (sheet: Pick<SheetWanted, 'scene'>): boolean =>
  drawnLayers(sheet).some(({ shownAs }) => OF_AREAS.includes(shownAs));

type FigureParts = Pick<SheetContent, 'lead' | 'largest' | 'trend' | 'table'>;

const inAllOf = (sheet: SheetWanted): string =>
  sheet.words.t('print.inAllOf', { where: whereOf(sheet) });

/** Those of the only area of a sheet: of its parts, or where the map has none its sites. */
const partsOfArea = (
  sheet: SheetWanted,
  figures: KnownOfArea['figures'],
): Pick<FigureParts, 'largest' | 'table'> & { readonly lead: FigureParts['lead'] } => {
  const { ofArea, areas } = figures;
  const own = { ...sheet, figures };
  const known = {
    ...sheet,
    figures: { ...figures, areas: areas.filter(({ pcode }) => ofArea.hasArea(pcode)) },
    inAllOf: sheet.words.t('print.inArea', { where: areaName(sheet) ?? ofArea.area.pcode }),
  };
  return {
    lead: leadOfArea(own),
    largest: ofArea.isDivided ? largestOf(known) : largestSitesOf(own),
    table: ofArea.isDivided ? tableOf(known) : (siteTableOf(own) ?? tableOf(known)),
  };
};

/** The numbers of areas, only where the map shows areas: a sheet tells of what it draws. */
export const figureParts = (
  sheet: SheetWanted,
  { isCropped }: { readonly isCropped: boolean },
): FigureParts => {
  const { figures, choice } = sheet;
  if (figures === null || !showsAreas(sheet)) {
    return { lead: null, largest: null, trend: null, table: null };
  }
  const { ofArea } = figures;
  const known = { ...sheet, figures, inAllOf: isCropped ? inAllOf(sheet) : null };
  const told =
    ofArea === null
      ? { lead: leadOf(known), largest: largestOf(known), table: tableOf(known) }
      : partsOfArea(sheet, { ...figures, ofArea });
  return {
    lead: isLeftOff('figures', sheet) ? null : told.lead,
    largest: choice.template === 'table' || isLeftOff('largest', sheet) ? null : told.largest,
    trend: choice.template === 'charts' ? trendOf(known) : null,
    table: choice.template === 'table' ? told.table : null,
  };
};

/** What the numbers of two rounds say, where the map shows any. */
const readingIn = (sheet: SheetWanted): readonly string[] => {
  const { figures } = sheet;
  if (figures === null || !showsAreas(sheet)) {
    return [];
  }
  const { ofArea } = figures;
  const areas = figures.areas.filter(({ pcode }) => ofArea?.hasArea(pcode) ?? true);
  return readingOf({ ...sheet, figures: { ...figures, areas }, inAllOf: null });
};

/** What the map shows, a line for each layer; it is of more than the numbers that a list could hold. */
const layerLines = (sheet: SheetWanted): readonly string[] =>
  drawnLayers(sheet).map(({ title, summary }) => [title, summary].filter(Boolean).join(': '));

/**
 * What whoever makes the sheet says of it. Beside a map also what the numbers of two rounds say, and where
 * there is neither, nor a main number, what its layers are and of when: that text is never empty.
 */
export const summaryOf = (
  sheet: SheetWanted,
  { lead }: Pick<SheetContent, 'lead'>,
): readonly string[] => {
  const { choice } = sheet;
  const own = choice.summary === undefined ? [] : ownText(choice.summary, sheet).split(/\n+/);
  if (choice.template !== 'text') {
    return own;
  }
  const told = [...own, ...readingIn(sheet)];
  return told.length > 0 || lead !== null ? told : layerLines(sheet);
};

const OF_STATE = {
  draft: 'notCleared',
  reviewed: 'notCleared',
  cleared: 'cleared',
  published: null,
  superseded: 'superseded',
  withdrawn: 'withdrawn',
} as const satisfies Readonly<Record<SheetIssue['state'], string | null>>;

/**
 * How a sheet must be handled: how far it is on its way, unless it may be used, and how sensitive it is
 * and whose eyes it is for, unless everybody's. Null: it is published, for everybody.
 */
export const markingOf = ({
  issue,
  audience,
  words: { t },
}: Pick<SheetWanted, 'issue' | 'audience' | 'words'>): string | null => {
  const state = issue === null ? null : OF_STATE[issue.state];
  const handling = handlingOf(audience);
  const marks = [
    ...(state === null ? [] : [t(`print.state.${state}`)]),
    ...(handling === 'public'
      ? []
      : [t(`register.handling.${handling}`, { audience: t(`register.audience.${audience}`) })]),
  ];
  return marks.length === 0 ? null : marks.join(' · ');
};

/** What is written across the sheet: its marking, which stands in the header even where this is left off. */
export const watermarkOf = (sheet: SheetWanted): string | null =>
  isLeftOff('watermark', sheet) ? null : markingOf(sheet);
