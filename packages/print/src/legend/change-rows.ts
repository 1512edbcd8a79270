import {
  ADDITION_PATTERNS,
  type AdditionLegend,
  CHANGE_CLASSES,
  CHANGE_PATTERNS,
  type ChangeClass,
  type ChangeLegend,
  type CoverageLegend,
  type CoverageState,
  MAP_COLOURS,
} from '@waystation/cartography';
import { coveragePattern, LEGEND_WORDS } from '@waystation/layers';
import type { RowMaking } from './class-rows';
import type { LegendIcon, LegendRow } from './legend-block';
import { swatchIcon } from './legend-icons';

const COLOURS = MAP_COLOURS.light;

const classIcon = (each: ChangeClass, pointScale: number): LegendIcon =>
  swatchIcon({ fill: COLOURS.diverging[CHANGE_CLASSES.indexOf(each)] ?? null }, pointScale);

const changeText = (
  each: ChangeClass,
  { little, large }: ChangeLegend['breaks'],
  { t, formats }: RowMaking['reader'],
): string => {
  const from = formats.number(little + 1);
  const to = formats.number(large);
  switch (each) {
    case 'more':
    case 'fewer':
      return t(`change.map.${each}`, { from, to });
    case 'muchMore':
    case 'muchFewer':
      return t(`change.map.${each}`, { from: to });
    case 'little':
      return t('change.map.little', { to: formats.number(little) });
    default:
      return each satisfies never;
  }
};

/** Changes from many more to many fewer, and apart from them what only one round covered. */
export const changeRows = (
  { classes, apart, breaks }: ChangeLegend,
  { reader, pointScale }: RowMaking,
): readonly LegendRow[] => [
  ...classes.map((row) => ({
    icon: classIcon(row.class, pointScale),
    text: changeText(row.class, breaks, reader),
    count: reader.formats.number(row.count),
  })),
  ...apart.map(({ what, count }) => ({
    icon: swatchIcon({ fill: null, pattern: CHANGE_PATTERNS[what] }, pointScale),
    text: reader.t(`change.map.${what}`),
    count: reader.formats.number(count),
  })),
];

const additionText = (
  each: AdditionLegend['classes'][number]['class'],
  { little, large }: AdditionLegend['breaks'],
  { t, formats }: RowMaking['reader'],
): string => {
  const to = formats.number(large);
  switch (each) {
    case 'muchMore':
      return t('added.muchMore', { from: to });
    case 'more':
      return t('added.more', { from: formats.number(little + 1), to });
    case 'little':
      return t('added.little', { to: formats.number(little) });
    default:
      return each satisfies never;
  }
};

/** What was added between two days, and apart from it what cannot be said and why. */
export const additionRows = (
  { classes, apart, breaks }: AdditionLegend,
  { reader, pointScale }: RowMaking,
): readonly LegendRow[] => [
  ...classes.map((row) => ({
    icon: classIcon(row.class, pointScale),
    text: additionText(row.class, breaks, reader),
    count: reader.formats.number(row.count),
  })),
  ...apart.map(({ what, count }) => ({
    icon: swatchIcon({ fill: null, pattern: ADDITION_PATTERNS[what] }, pointScale),
    text: reader.t(`added.${what}`),
    count: reader.formats.number(count),
  })),
];

const coverageIcon = (state: CoverageState, pointScale: number): LegendIcon => {
  const isCovered = state === 'assessed' || state === 'inPart';
  return swatchIcon(
    { fill: isCovered ? COLOURS.assessed : null, pattern: coveragePattern(state) },
    pointScale,
  );
};

/** How many areas were assessed, and, where any are, in part, or not and why. */
export const coverageRows = (
  { states }: CoverageLegend,
  { reader, pointScale }: RowMaking,
): readonly LegendRow[] =>
  states
    .filter(({ state, count }) => count > 0 || state === 'assessed')
    .map(({ state, count }) => ({
      icon: coverageIcon(state, pointScale),
      text: reader.t(LEGEND_WORDS.coverage[state]),
      count: reader.formats.number(count),
    }));

/** What the round says of itself, beside what the map counts. */
export const coverageNotes = (
  { round, sites }: CoverageLegend,
  { reader: { t, formats } }: RowMaking,
): readonly string[] => {
  const said = (of: { readonly assessed: number; readonly known: number }) => ({
    assessed: formats.number(of.assessed),
    known: formats.number(of.known),
  });
  return [
    round === null
      ? t('coverage.roundSilent')
      : t(round.of === 'areas' ? 'coverage.roundAreas' : 'coverage.roundPlaces', said(round)),
    ...(round !== null && round.outside > 0
      ? [t('coverage.outside', { count: round.outside })]
      : []),
    ...(sites === null
      ? []
      : [t('coverage.sites', { round: formats.date(sites.asOf), ...said(sites.counts) })]),
  ];
};
