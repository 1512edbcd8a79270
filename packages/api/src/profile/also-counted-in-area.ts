import { type AreaProfile, groupBy, isOfColumn } from '@waystation/domain';
import { recordAmong } from '../indicator/round-at';
import type { AreaMaterial } from './area-material';
import { passportInArea } from './passport-in-area';
import { shownInRound } from './shown-in-round';

/** Other groups and units of the same series and measure, each from its own newest round. */
export const alsoCountedInArea = (material: AreaMaterial): AreaProfile['alsoCounted'] => {
  const { figures, book, indicator, asOf, reads } = material;
  const others = figures.filter(
    (figure) =>
      figure.series === indicator.series &&
      figure.measure === indicator.measure &&
      !isOfColumn(figure, indicator),
  );
  const columns = groupBy(others, ({ group, unit }) => `${group} ${unit}`);
  return [...columns.values()].flatMap((column) => {
    const [first] = column;
    const covering = new Set(column.map((figure) => figure.round));
    const rounds = book.rounds.filter((round) => covering.has(round.id));
    const round = recordAmong(rounds, asOf, reads);
    return first === undefined || round === null
      ? []
      : [
          {
            group: first.group,
            unit: first.unit,
            passport: passportInArea(material, round),
            ...shownInRound(material, first, round),
          },
        ];
  });
};
