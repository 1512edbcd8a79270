import { type AreaProfile, groupBy } from '@waystation/domain';
import { recordAmong } from '../indicator/round-at';
import { passportOfRound } from '../passport/passport-book';
import type { AreaMaterial } from './area-material';
import { figureInRound, isCounted, shown } from './shown-in-round';

/** The same column of the same area in other series at the day; shown beside, never added. */
export const otherSeriesOfArea = (material: AreaMaterial): AreaProfile['otherSeries'] => {
  const { figures, book, indicator, asOf, reads } = material;
  const own = figures.filter(
    (figure) => isCounted(figure, indicator) && figure.series !== indicator.series,
  );
  return [...groupBy(own, (figure) => figure.series)].flatMap(([series, ofSeries]) => {
    const covering = new Set(ofSeries.map((figure) => figure.round));
    const rounds = book.rounds.filter((round) => round.series === series && covering.has(round.id));
    const round = recordAmong(rounds, asOf, reads);
    return round === null
      ? []
      : [
          {
            passport: passportOfRound(book, round),
            ...shown(figureInRound(material, indicator, round)),
          },
        ];
  });
};
