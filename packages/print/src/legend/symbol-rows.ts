import {
  AREA_CIRCLE_OPACITY,
  type AreaCircleLegend,
  type CrossingLegend,
  centreGroupGlyph,
  crossingGlyph,
  type FlowLegend,
  MAP_COLOURS,
  type RingLegend,
  ringGlyph,
  SAMPLE_TAKEN,
  SITE_RING_WIDTH,
  type SizeLegend,
  siteLegendGlyphs,
} from '@waystation/cartography';
import { joinWords } from '@waystation/i18n';
import { LEGEND_WORDS } from '@waystation/layers';
import type { RowMaking } from './class-rows';
import type { LegendBlock, LegendCircles, LegendRow } from './legend-block';
import { arrowIcon, type CircleLook, circlesIcon, glyphIcon } from './legend-icons';

const COLOURS = MAP_COLOURS.light;

type Circle = { readonly value: number; readonly radius: number; readonly name: string | null };

const nested = (
  circles: readonly Circle[],
  look: CircleLook,
  making: RowMaking,
): LegendCircles | null =>
  circles.length === 0
    ? null
    : {
        ...circlesIcon(
          circles.map(({ radius }) => radius),
          look,
          making,
        ),
        labels: circles.map(({ value, name }) =>
          [making.reader.formats.number(value), name].filter(Boolean).join(' '),
        ),
      };

const sizeLook = ({ shapes }: SizeLegend): CircleLook => {
  const { siteFill, siteCasing, siteLabel } = COLOURS;
  return shapes.every(({ shape }) => shape === 'ring')
    ? { fill: siteFill, fillOpacity: 0.08, stroke: siteLabel, strokeWidth: SITE_RING_WIDTH }
    : { fill: siteFill, fillOpacity: 0.55, stroke: siteCasing };
};

const noted = (
  notes: readonly (LegendRow & { readonly isThere: boolean })[],
): readonly LegendRow[] => notes.filter(({ isThere }) => isThere);

/**
 * Sites: nested circles, the largest a real site; the shapes that occur; the statuses where not every site
 * is open; what is not seen as counted.
 */
export const sizeParts = (
  legend: SizeLegend,
  making: RowMaking,
): Pick<LegendBlock, 'circles' | 'rows'> => {
  const { reader, pointScale } = making;
  const { t, formats } = reader;
  const { carriedOver, zero, withoutNumber, withoutCoordinates, shapes, statuses } = legend;
  const glyphs = siteLegendGlyphs(legend, COLOURS);
  return {
    circles: nested(legend.circles, sizeLook(legend), making),
    rows: [
      ...shapes.map((kind) => ({
        icon: glyphIcon(glyphs.ofShape(kind), pointScale),
        text: t(LEGEND_WORDS.shape[kind.shape]),
        count: formats.number(kind.count),
      })),
      ...statuses.map((own) => ({
        icon: glyphIcon(glyphs.ofStatus(own), pointScale),
        text: t(`siteStatus.${own.status}`),
        count: formats.number(own.count),
      })),
      ...noted([
        {
          isThere: carriedOver > 0,
          icon: glyphIcon(glyphs.carriedOver, pointScale),
          text: t('legend.sitesCarriedOver', { count: carriedOver }),
          count: null,
        },
        {
          isThere: zero > 0,
          icon: null,
          text: t('legend.sitesZero', { count: zero }),
          count: null,
        },
        {
          isThere: withoutNumber > 0,
          icon: glyphIcon(glyphs.withoutNumber, pointScale),
          text: t('legend.sitesWithoutNumber', { count: withoutNumber }),
          count: null,
        },
        {
          isThere: withoutCoordinates > 0,
          icon: null,
          text: t('legend.withoutCoordinates', { count: withoutCoordinates }),
          count: null,
        },
      ]),
    ],
  };
};

/** Areas as circles; then the areas that have none, and why. */
export const areaCircleParts = (
  legend: AreaCircleLegend,
  making: RowMaking,
): Pick<LegendBlock, 'circles' | 'rows' | 'notes'> => {
  const { t, formats } = making.reader;
  const { areaCircle } = COLOURS;
  const row = (text: string, count: number): LegendRow => ({
    icon: null,
    text,
    count: formats.number(count),
  });
  return {
    circles: nested(
      legend.circles.map(({ names, ...circle }) => ({
        ...circle,
        name: names === null ? null : (formats.name(names) ?? null),
      })),
      { fill: areaCircle, fillOpacity: AREA_CIRCLE_OPACITY, stroke: areaCircle },
      making,
    ),
    rows: [
      ...(legend.carriedOver > 0 ? [row(t('print.carriedOver'), legend.carriedOver)] : []),
      ...legend.nothings.map(({ what, count }) => row(t(LEGEND_WORDS.nothing[what]), count)),
    ],
    notes: legend.unplaced > 0 ? [t('legend.withoutLabelPoint', { count: legend.unplaced })] : [],
  };
};

const without = (count: number, { t }: RowMaking['reader']): readonly string[] =>
  count > 0 ? [t('legend.withoutCoordinates', { count })] : [];

/** The states of reception centres with how many are in each. */
export const ringParts = (
  { states, withoutCoordinates, hasGroups }: RingLegend,
  { reader, pointScale }: RowMaking,
): Pick<LegendBlock, 'rows' | 'notes'> => ({
  rows: [
    ...states.map(({ state, count }) => ({
      icon: glyphIcon(
        ringGlyph({ state, taken: SAMPLE_TAKEN[state] }, 'desk', COLOURS),
        pointScale,
      ),
      text: reader.t(state === 'freeUnknown' ? 'ringState.freeUnknown' : LEGEND_WORDS.ring[state]),
      count: reader.formats.number(count),
    })),
    ...(hasGroups
      ? [
          {
            icon: glyphIcon(centreGroupGlyph(COLOURS), pointScale),
            text: reader.t('print.centreGroups'),
            count: null,
          },
        ]
      : []),
  ],
  notes: without(withoutCoordinates, reader),
});

/** The statuses of border crossings with how many have each. */
export const crossingParts = (
  { statuses, withoutCoordinates, counted }: CrossingLegend,
  { reader, pointScale }: RowMaking,
): Pick<LegendBlock, 'rows' | 'notes'> => ({
  rows: statuses.map(({ status, count }) => ({
    icon: glyphIcon(crossingGlyph(status, COLOURS), pointScale),
    text: reader.t(LEGEND_WORDS.crossing[status]),
    count: reader.formats.number(count),
  })),
  notes: [
    ...(counted > 0 ? [reader.t('print.crossingVolumes')] : []),
    ...without(withoutCoordinates, reader),
  ],
});

const olderRound = ({ olderRound: older }: FlowLegend, { t, formats }: RowMaking['reader']) => {
  if (older === null) {
    return [];
  }
  const { shown, newer } = older;
  return shown.number === null || newer.number === null
    ? [
        t('legend.olderRoundByDate', {
          shown: formats.date(shown.asOf),
          newer: formats.date(newer.asOf),
        }),
      ]
    : [t('legend.olderRound', { shown: `${shown.number}`, newer: `${newer.number}` })];
};

const flowsLeftOut = (
  { belowThreshold, sameArea, sameSymbol, unplaced }: FlowLegend['counts'],
  { t, language }: RowMaking['reader'],
): readonly string[] => {
  const list = joinWords(
    [
      belowThreshold > 0 && t('legend.flowsBelow', { count: belowThreshold }),
      sameArea > 0 && t('legend.flowsWithin', { count: sameArea }),
      sameSymbol > 0 && t('print.flowsTogether', { count: sameSymbol }),
      unplaced > 0 && t('legend.flowsUnplaced', { count: unplaced }),
    ],
    language,
  );
  return list === '' ? [] : [t('legend.flowsLeftOut', { list })];
};

/** Arrows as wide as on the map, the threshold, and what is left out and why. */
export const flowParts = (
  legend: FlowLegend,
  { reader, pointScale, isMirrored }: RowMaking,
): Pick<LegendBlock, 'arrows' | 'notes'> => ({
  arrows: legend.arrows.map((arrow) => ({
    icon: arrowIcon(arrow, pointScale, isMirrored),
    label: reader.formats.number(arrow.value),
  })),
  notes: [
    ...olderRound(legend, reader),
    ...(legend.arrows.length > 0 && legend.threshold > 1
      ? [reader.t('legend.flowThreshold', { count: legend.threshold })]
      : []),
    ...(legend.ofSeveral > 0 ? [reader.t('print.flowsMerged', { count: legend.ofSeveral })] : []),
    ...flowsLeftOut(legend.counts, reader),
  ],
});
