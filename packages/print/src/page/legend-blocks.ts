import type { SceneLayer } from '@waystation/scene';
import type { PaperMap } from '#map/paper-map';
import { freeWidth, projectionOf } from '#map/projection/paper-projection';
import { boundaryBlock } from '../furniture/boundary-block';
import { markBlock } from '../furniture/mark-block';
import type { LegendBlock } from '../legend/legend-block';
import { outlineIcon, paleIcon } from '../legend/legend-icons';
import { legendOf } from '../legend/legend-of';
import type { Sheet } from './sheet';
import type { SheetWanted } from './sheet-wanted';
import { areaName, drawnLayers, whereOf } from './sheet-words';

/** A hair over the edge is not cut. */
const EDGE_MM = 0.5;

/** Whether the edge of a map cuts off a part of its operation. */
export const isCropped = ({ wanted }: Pick<SheetWanted, 'wanted'>, map: PaperMap): boolean => {
  const { bbox } = wanted.overview;
  if (bbox === null) {
    return false;
  }
  const [west, south, east, north] = bbox;
  const { toPaper } = projectionOf(map);
  const { heightMm } = map.frame;
  const widthMm = freeWidth(map.frame);
  return (
    [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
    ] as const
  )
    .map(toPaper)
    .some(
      ([x, y]) => x < -EDGE_MM || y < -EDGE_MM || x > widthMm + EDGE_MM || y > heightMm + EDGE_MM,
    );
};

/** Numbers of a legend are of the whole operation, as on the screen, also where the map is cut. */
const withWhole = (block: LegendBlock, sheet: SheetWanted): LegendBlock =>
  block.counted === ''
    ? block
    : {
        ...block,
        counted: `${block.counted} ${sheet.words.t('print.inAllOf', { where: whereOf(sheet) })}`,
      };

/** Says of what a block on the sheet of one area counts: of that, or of the whole operation. */
const withScope = (block: LegendBlock, where: string): LegendBlock => ({
  ...block,
  summary: [block.summary, where].filter(Boolean).join(' · '),
});

/** A block of the sheet of one area; lines between areas say themselves whose they are. */
const ofAreaSheet = (
  block: LegendBlock,
  { isCountedInArea }: SceneLayer,
  sheet: SheetWanted,
): LegendBlock => {
  const { t } = sheet.words;
  if (isCountedInArea) {
    return withScope(block, t('print.inArea', { where: areaName(sheet) ?? '' }));
  }
  return block.counted === ''
    ? block
    : withScope(block, t('print.inAllOf', { where: whereOf(sheet) }));
};

/** How the area of a sheet is set apart on its map. */
const apartRows = (where: string, { words: { t } }: SheetWanted, pointScale: number) => [
  { icon: outlineIcon(pointScale), text: where, count: null },
  { icon: paleIcon(pointScale), text: t('print.paler', { where }), count: null },
];

/** Numbers are read in both languages. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/** A block with its title and its rows of words in a second language. */
const withAlso = (block: LegendBlock, second: LegendBlock | undefined): LegendBlock =>
  second === undefined
    ? block
    : {
        ...block,
        also: [second.title, second.unit].filter(Boolean).join(' · '),
        rows: block.rows.map((row, index) => {
          const also = second.rows[index]?.text ?? '';
          return also === row.text || !hasWords(also) ? row : { ...row, also };
        }),
      };

type Room = { readonly sheet: Sheet; readonly isCropped: boolean };

/** The legend in the language of the words. */
const blocksIn = (
  wanted: SheetWanted,
  { sheet, isCropped: isCut }: Room,
): readonly LegendBlock[] => {
  const { words, scene } = wanted;
  const { palette } = wanted.wanted.view.classes;
  const making = {
    reader: words,
    pointScale: sheet.pointScale,
    isMirrored: words.direction === 'rtl',
    palette,
  };
  const lines = boundaryBlock(scene.pictures, wanted.wanted.view, making);
  const marks = markBlock(wanted.wanted, making);
  const where = areaName(wanted);
  const ofLayers = drawnLayers(wanted).flatMap((layer) => {
    const block = legendOf(layer, making);
    if (block === null) {
      return [];
    }
    if (where !== null) {
      return [ofAreaSheet(block, layer, wanted)];
    }
    return [isCut ? withWhole(block, wanted) : block];
  });
  const apart = wanted.wanted.area?.shape && where !== null;
  return [
    ...ofLayers,
    ...(marks === null ? [] : [marks]),
    ...(lines === null
      ? []
      : [
          {
            ...lines,
            rows: [...(apart ? apartRows(where, wanted, sheet.pointScale) : []), ...lines.rows],
          },
        ]),
  ];
};

/**
 * The legend of a sheet: of exactly the layers that are drawn, then of what was marked, and of the lines.
 * In a second language, where the sheet has one, its titles and its rows of words.
 */
export const legendBlocks = (wanted: SheetWanted, room: Room): readonly LegendBlock[] => {
  const blocks = blocksIn(wanted, room);
  const { also } = wanted;
  if (also === undefined) {
    return blocks;
  }
  const second = blocksIn({ ...wanted, ...also }, room);
  return blocks.map((block) =>
    withAlso(
      block,
      second.find(({ id }) => id === block.id),
    ),
  );
};
