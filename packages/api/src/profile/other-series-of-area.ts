import { type AreaProfile, groupBy, isOfColumn } from '@waystation/domain';
import { hoursBetween } from '../figure/hours-between';
import { recordAmong } from '../indicator/round-at';
import type { AreaMaterial } from './area-material';
import { passportInArea } from './passport-in-area';
import { shownInRound } from './shown-in-round';

/**
 * The same column of the same area in other series of the same time; shown beside, never added. What
 * lies further from the area's own figure than a round is fresh would be read as a disagreement.
 */
export const otherSeriesOfArea = (material: AreaMaterial): AreaProfile['otherSeries'] => {
  const { figures, book, indicator, asOf, reads } = material;
  const { freshHours } = reads.operation.staleness.rounds;
  const ownDay = material.round?.reportingDate ?? asOf;
  const own = figures.filter(
    (figure) => isOfColumn(figure, indicator) && figure.series !== indicator.series,
  );
  return [...groupBy(own, (figure) => figure.series)].flatMap(([series, ofSeries]) => {
    const covering = new Set(ofSeries.map((figure) => figure.round));
    const rounds = book.rounds.filter((round) => round.series === series && covering.has(round.id));
    const round = recordAmong(rounds, asOf, reads);
    return round === null || hoursBetween(round.reportingDate, ownDay) > freshHours
      ? []
      : [
          {
            passport: passportInArea(material, round),
            unit: indicator.unit,
            ...shownInRound(material, indicator, round),
          },
        ];
  });
};
