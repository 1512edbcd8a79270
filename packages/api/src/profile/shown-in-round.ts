import {
  absenceOf,
  type Counted,
  type Figure,
  figureOfSubject,
  isOfColumn,
  numberOrNull,
  type Qualifier,
  qualifierOfSubject,
  type Reported,
  type Round,
} from '@waystation/domain';
import type { AreaMaterial } from './area-material';

type Shown = {
  readonly value: number | null;
  readonly absence: ReturnType<typeof absenceOf>;
  readonly qualifier?: Qualifier;
};

/** A number as the screen shows it with how exact it is, or why there is none. */
export const shown = (reported: Reported, qualifier: Qualifier = 'exact'): Shown => ({
  value: numberOrNull(reported),
  absence: absenceOf(reported),
  ...(reported.kind === 'value' && qualifier !== 'exact' && { qualifier }),
});

/** The area's rows of one column in one round. */
export const rowsInRound = (
  { figures }: AreaMaterial,
  counted: Counted,
  round: Round,
): readonly Figure[] =>
  figures.filter((figure) => figure.round === round.id && isOfColumn(figure, counted));

/** The area's figure of one column in one round as it is shown; else why a round does not list it. */
export const shownInRound = (material: AreaMaterial, counted: Counted, round: Round): Shown => {
  const rows = rowsInRound(material, counted, round);
  return rows.length === 0
    ? shown(material.unlisted)
    : shown(figureOfSubject(rows), qualifierOfSubject(rows));
};
