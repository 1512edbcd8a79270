import { showsAny } from '@waystation/view';
import { sheetProblem } from '#choice/choice-problem';
import type { OptionalPart } from '#choice/sheet-choice';
import { northAt } from '#map/furniture/north';
import { type PaperScaleBar, paperScaleBar } from '#map/furniture/scale-bar';
import { drawPaperMap, type PaperMap } from '#map/paper-map';
import { type PaperProjection, paperProjection } from '#map/projection/paper-projection';
import { locatorIcon, locatorPlace } from '../furniture/locator-icon';
import { logoIcons } from '../furniture/logo-icon';
import { qrIcon } from '../furniture/qr-icon';
import { MOST_BAR_MM, scaleBox, scaleIcon } from '../furniture/scale-icon';
import type { LegendIcon } from '../legend/legend-block';
import { absentParts } from './absent-parts';
import { areaNames } from './area-names';
import { briefCoverage } from './brief-coverage';
import { checkScene } from './check-scene';
import { contentOf, ratioText } from './content-of';
import { hasRoomForLead } from './lead-room';
import { locatorOnMap } from './locator-place';
import { withFurniture } from './over-map';
import { isLeftOff } from './own-parts';
import { mirrored, type PageBox } from './page-box';
import { sheetOf } from './papers';
import { RefusedSheet } from './refused-sheet';
import { frameOf, type Sheet } from './sheet';
import type { SheetContent } from './sheet-content';
import { columnOf, drawingsOf, GUTTER_MM, setTable } from './sheet-drawings';
import { sheetExtent } from './sheet-extent';
import type { SheetPage } from './sheet-page';
import type { SheetWanted } from './sheet-wanted';
import { areaName, drawnLayers } from './sheet-words';
import { isBelow } from './templates';

/** Letters of a scale bar are made for A3 and grow with the sheet's. */
const USUAL_LEGEND_PT = 8;

/** A link is read by a phone at arm's length. */
const QR_MM = 18;

const LOGO_MM = 9;

/** A sheet with what is known of its map. */
export type DrawnSheet = {
  readonly page: SheetPage;
  readonly map: PaperMap;
  readonly ratio: number;
  /** The optional parts that there is nothing for. */
  readonly absent: readonly OptionalPart[];
  /** How much of what it shows was assessed, in a few words; null: nobody says. */
  readonly coverage: string | null;
};

const boxesOf = (sheet: Sheet, isMirrored: boolean) => {
  const place = (box: PageBox): PageBox => (isMirrored ? mirrored(box, sheet.width) : box);
  return {
    header: place(sheet.header),
    map: place(sheet.map),
    // Over the map it stands where that is, and the map is not mirrored.
    furniture: sheet.isOver ? sheet.furniture : place(sheet.furniture),
    footer: place(sheet.footer),
    aside: sheet.aside === null ? null : place(sheet.aside),
  };
};

type Scaled = { readonly bar: PaperScaleBar; readonly box: PageBox; readonly factor: number };

const scaleOf = (wanted: SheetWanted, map: PaperMap, { bar, box, factor }: Scaled): string => {
  const { words, choice } = wanted;
  return scaleIcon(
    {
      bar,
      northDegrees: northAt(map, [box.x + box.width / 2, box.y + box.height / 2]),
      words: {
        north: words.t('print.north'),
        ratio: ratioText(bar, { words, choice }),
        km: (value) => words.t('unit.km', { value }),
        m: (value) => words.t('unit.m', { value }),
        formats: words.formats,
      },
      factor,
    },
    box,
  );
};

const locatorOf = (wanted: SheetWanted, sheet: Sheet, map: PaperMap): LegendIcon | null => {
  const { locatorGround: ground } = wanted;
  const { area, overview } = wanted.wanted;
  const place = locatorPlace(overview.bbox, sheet, area !== undefined);
  return ground === null || place === null || isLeftOff('locator', wanted)
    ? null
    : locatorIcon(
        place,
        { ground, corners: map.corners, shape: area?.shape ?? null },
        wanted.words.language,
      );
};

const namesOf = ({ scene, words, also }: SheetWanted, projection: PaperProjection) =>
  areaNames({
    areas: scene.areasToName,
    projection,
    language: words.language,
    also: also?.words.language,
  });

/** The words that stand on every sheet of a language. */
const wordsOf = (wanted: SheetWanted, scale: string): SheetPage['words'] => {
  const { issue } = wanted;
  const { t } = wanted.words;
  const where = areaName(wanted);
  return {
    sources: t('print.sources'),
    limits: t('print.limits'),
    disclaimer: t('print.disclaimer'),
    link: t(issue?.state === 'published' ? 'print.register' : 'print.live'),
    scale,
    noTrend: t('print.noTrend'),
    leftOut: t('print.leftOut'),
    locator: where === null ? t('print.locator') : t('print.locatorArea', { where }),
  };
};

/** Programs show it beside the file's title, also where the footer has no room for titles. */
const descriptionOf = (
  { scene, words: { t } }: SheetWanted,
  { alternative }: SheetContent,
): string =>
  `${alternative} ${t('print.sources')}: ${scene.sources.map(({ label }) => label).join('; ')}.`;

/** A chart or a table that was asked for is there, or the sheet is refused; a text always has its layers. */
const checkAside = ({ choice }: SheetWanted, content: SheetContent) => {
  const { trend, largest, table } = content;
  const isBare = {
    side: false,
    bottom: false,
    full: false,
    text: false,
    charts: trend === null && largest === null,
    table: table === null,
  }[choice.template];
  if (isBare) {
    throw new RefusedSheet({ code: 'nothingBeside', what: choice.template });
  }
};

/**
 * Lays out a whole sheet from what a view shows: map, legend of exactly the visible layers, scale,
 * sources and all that makes it one that can be published. Throws {@link RefusedSheet} where it would
 * be blank or partial, or cannot be set as it was chosen.
 */
export const drawSheet = (wanted: SheetWanted): DrawnSheet => {
  const { scene, words, choice } = wanted;
  const problem = sheetProblem(choice);
  if (problem !== null) {
    throw new RefusedSheet(problem);
  }
  checkScene(scene, wanted.wanted);
  const plain = sheetOf(choice);
  const frame = frameOf(plain);
  const { pointScale } = plain;
  const { area } = wanted.wanted;
  const bbox = area === undefined ? wanted.wanted.overview.bbox : area.box;
  const extent = sheetExtent(wanted.at, bbox, {
    frame,
    pointScale,
    seen: choice.seen,
  });
  if (extent === null) {
    throw new RefusedSheet({ code: 'noPlace' });
  }
  if (bbox !== null && !showsAny(extent, bbox)) {
    throw new RefusedSheet({ code: 'blankMap' });
  }
  const projection = paperProjection(extent, frame);
  const { sheet, hidden } = withFurniture(plain, wanted, projection);
  const factor = Math.max(1, sheet.sizes.legend / USUAL_LEGEND_PT);
  const bar = paperScaleBar(projection, Math.min(MOST_BAR_MM * factor, frame.widthMm / 3));
  const box = isLeftOff('scale', wanted) ? null : scaleBox(bar, factor, frame.heightMm);
  const isMirrored = words.direction === 'rtl';
  const region = locatorPlace(bbox, sheet);
  const inset =
    region === null || wanted.locatorGround === null || isLeftOff('locator', wanted)
      ? null
      : locatorOnMap(sheet, wanted, { side: region.frame.widthMm, projection });
  const map = drawPaperMap({
    frame,
    extent,
    // Below all other names, so that each of those has its room before.
    pictures: [namesOf(wanted, projection), ...scene.pictures],
    ground: wanted.ground,
    language: words.language,
    pointScale,
    kept: [box, hidden, inset].filter((each) => each !== null),
    hasGraticule: !isLeftOff('graticule', wanted),
  });
  if (drawnLayers(wanted).every(({ picture }) => picture && map.bare.includes(picture.id))) {
    throw new RefusedSheet({ code: 'blankMap' });
  }
  const content = contentOf(wanted, { map, bar, sheet });
  checkAside(wanted, content);
  const locator = locatorOf(wanted, sheet, map);
  const { width, height, columns, sizes, isOver, isBrief } = sheet;
  return {
    page: {
      ...boxesOf(sheet, isMirrored),
      width,
      height,
      columns,
      sizes,
      isOver,
      isBrief,
      template: choice.template,
      isLeadNeeded: area !== undefined && hasRoomForLead(sheet, choice),
      columnMm: columnOf(sheet),
      gutterMm: GUTTER_MM,
      isAtBottom: sheet.isAtBottom,
      isShared: isBelow(sheet),
      drawings: drawingsOf(content, sheet, wanted),
      table: content.table === null ? null : setTable(content.table, sheet, wanted),
      locator: inset === null ? locator : null,
      inset: inset === null || locator === null ? null : { svg: locator.svg, box: inset },
      logos: isLeftOff('logos', wanted) ? [] : logoIcons(wanted.logos, LOGO_MM * factor),
      language: words.language,
      description: descriptionOf(wanted, content),
      content,
      words: wordsOf(wanted, ratioText(bar, wanted)),
      mapSvg: map.svg,
      scale: box === null ? null : { svg: scaleOf(wanted, map, { bar, box, factor }), box },
      qr: content.link === null ? null : qrIcon(content.link),
      qrMm: QR_MM * factor,
      folio: wanted.folio ?? null,
    },
    map,
    ratio: bar.ratio,
    absent: absentParts(wanted, sheet, projection),
    coverage: briefCoverage(wanted),
  };
};
