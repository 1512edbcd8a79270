import type { Absence, Passport, RoundView } from '@waystation/domain';
import { areaRows, type ChangeRow, changeRows } from '@waystation/layers';
import { groupWords } from '@waystation/view';
import { areasSaid } from '../areas/area-said';
import { roundsToShow } from '../rounds/rounds-to-show';
import type { SceneGiven } from '../scene/scene-given';

/** An area with its number, and its change where the round before has one, too. */
export type AreaFigure = Pick<ChangeRow, 'pcode' | 'names' | 'before' | 'after' | 'change'> & {
  readonly carriedOver: boolean;
};

/** The numbers behind the areas of a scene, for tables and charts beside a map. */
export type SceneFigures = {
  readonly title: string;
  /** Whom they count, and in what. */
  readonly group: string;
  readonly unit: string;
  /** Whether that is individuals. */
  readonly isPeople: boolean;
  /** What several of the areas are called. */
  readonly areasWord: string;
  readonly areas: readonly AreaFigure[];
  /** Of all areas together; null: a part of it is not known, and `totalAbsence` says why. */
  readonly total: number | null;
  readonly totalAbsence: Absence | null;
  readonly passport: Passport | null;
  /** Of the round before; null: there is none, so nothing is compared. */
  readonly before: Passport | null;
  /** The rounds of the series up to the one shown, oldest first; never to be added. */
  readonly rounds: readonly RoundView[];
};

/** The numbers of a view's areas, like for like with the round before; null: it shows none of areas. */
export const sceneFigures = ({ answers, wanted, reader }: SceneGiven): SceneFigures | null => {
  const { view } = wanted;
  const { figures, residents } = answers;
  const areas = answers.areas.find(({ level }) => level === view.level);
  if (view.indicator === null || figures === undefined || areas === undefined) {
    return null;
  }
  const rows = areaRows(areas, figures, null);
  const { passport } = figures;
  // A reader who compares two rounds has chosen the earlier one.
  const against = answers.earlier ?? answers.previous;
  const before = against?.passport?.round === passport?.round ? null : against;
  const changes = changeRows(before ? areaRows(areas, before, null) : [], rows);
  const { title, areas: areasWord } = areasSaid({ figures, residents }, view, reader);
  return {
    title,
    group: groupWords(view.indicator, reader.t),
    isPeople: view.indicator.unit === 'individuals',
    unit: reader.t(`unit.${view.indicator.unit}`),
    areasWord,
    areas: changes.map(({ polygon: _, ...row }, index) => ({
      ...row,
      carriedOver: rows[index]?.carriedOver ?? false,
    })),
    total: figures.total,
    totalAbsence: figures.totalAbsence,
    passport,
    before: before?.passport ?? null,
    rounds: roundsToShow(
      answers.rounds ?? [],
      passport?.series ?? '',
      view.operation.assessmentPreference,
    ).filter(({ round }) => round.reportingDate <= (passport?.asOf ?? '')),
  };
};
