import {
  absenceOf,
  type Counted,
  type Figure,
  figureOfSubject,
  isOfColumn,
  numberOrNull,
  type Reported,
  type Round,
} from '@waystation/domain';
import type { AreaMaterial } from './area-material';

/** A number as the screen shows it, or why there is none. */
export const shown = (
  reported: Reported,
): { value: number | null; absence: ReturnType<typeof absenceOf> } => ({
  value: numberOrNull(reported),
  absence: absenceOf(reported),
});

/** The area's rows of one column in one round. */
export const rowsInRound = (
  { figures }: AreaMaterial,
  counted: Counted,
  round: Round,
): readonly Figure[] =>
  figures.filter((figure) => figure.round === round.id && isOfColumn(figure, counted));

/** The area's figure of one column in one round; else why a round does not list it. */
export const figureInRound = (material: AreaMaterial, counted: Counted, round: Round): Reported => {
  const rows = rowsInRound(material, counted, round);
  return rows.length === 0 ? material.unlisted : figureOfSubject(rows);
};
