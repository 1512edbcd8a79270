import type { AreaFigures, FigureRow, Indicator } from '@waystation/domain';
import { levelNotLoaded } from '../area/level-not-loaded';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { chooseIndicator } from '../indicator/choose-indicator';
import { indicatorOfSeries } from '../indicator/indicator-of-series';
import { found, type Outcome } from '../outcome/outcome';
import { areasAskedFor } from './areas-asked-for';
import { type AreaFiguresQuestion, figuresOfAreas } from './figures-of-areas';

const NOTHING_COUNTED: Pick<Indicator, 'group' | 'unit'> = { group: 'idp', unit: 'individuals' };

const rowsOf = (
  { passport, ownPassports, pcode, value, absence, qualifier }: AreaFigures,
  { group, unit }: Pick<Indicator, 'group' | 'unit'>,
  nameOf: (pcode: string) => string,
): readonly FigureRow[] =>
  pcode.map((code, index) => {
    const own = ownPassports === null ? passport : (ownPassports[index] ?? null);
    return {
      pcode: code,
      name: nameOf(code),
      group,
      unit,
      value: value[index] ?? null,
      absence: absence[index] ?? null,
      qualifier: value[index] == null ? null : (qualifier?.[index] ?? 'exact'),
      asOf: own?.asOf ?? null,
      round: own?.roundNumber ?? null,
      method: own?.method ?? null,
      source: own?.sourceLabel ?? null,
    };
  });

/** What the command line asks; a series may be named instead of an indicator. */
export type FigureRowsQuestion = AreaFiguresQuestion & { readonly series?: string | undefined };

/** One row per area of a level with its figure or the absence named; for the command line. */
export const figureRows = async (
  reads: DisclosedOperation,
  { level, asOf, indicator, series }: FigureRowsQuestion,
): Promise<Outcome<readonly FigureRow[]>> => {
  const chosen =
    series === undefined
      ? await chooseIndicator(reads, indicator, asOf)
      : await indicatorOfSeries(reads, series);
  if (!chosen.ok) {
    return chosen;
  }
  const answer = await figuresOfAreas(reads, { level, asOf, indicator: chosen.value?.id });
  if (!answer.ok) {
    return answer;
  }
  const areas = await areasAskedFor(reads, level);
  if (areas.length === 0) {
    return await levelNotLoaded(reads, level);
  }
  const names = new Map<string, string>(areas.map((area) => [area.pcode, area.name]));
  const counted = chosen.value ?? NOTHING_COUNTED;
  return found(rowsOf(answer.value, counted, (code) => names.get(code) ?? code));
};
