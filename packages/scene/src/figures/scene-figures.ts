import type { Absence, AreaFigures, Passport, Qualifier, RoundView } from '@waystation/domain';
import {
  areaRows,
  type ChangeRow,
  changeRows,
  changesUntil,
  type SiteRow,
} from '@waystation/layers';
import { groupWords } from '@waystation/view';
import { areasSaid } from '../areas/area-said';
import { roundsToShow } from '../rounds/rounds-to-show';
import type { SceneGiven } from '../scene/scene-given';
import { sceneSites, sitesOfArea } from '../scene/site-scene';
import { type AreaPart, areaPart } from '../series/area-part';

/** An area with its number, and its change where the round before has one, too. */
export type AreaFigure = Pick<
  ChangeRow,
  'pcode' | 'names' | 'before' | 'after' | 'change' | 'until'
> & {
  readonly carriedOver: boolean;
};

type Reported = {
  readonly value: number | null;
  /** Why there is no number; null: there is one. */
  readonly absence: Absence | null;
  /** How exact its source says it is. */
  readonly qualifier: Qualifier;
  readonly carriedOver: boolean;
};

/** The numbers of the only area that a scene tells of. */
export type FiguresOfArea = AreaPart & {
  /** As the source publishes it for the area, not a sum of parts; its passport null: there is no figure. */
  readonly own: Reported & { readonly passport: Passport | null };
  /** The sites in it; null: the view shows none. */
  readonly sites: readonly SiteRow[] | null;
  readonly sitesPassport: Passport | null;
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
  readonly totalQualifier: Qualifier;
  readonly passport: Passport | null;
  /** Of the round before; null: there is none, so nothing is compared. */
  readonly before: Passport | null;
  /** Of the only area that is told of; null: the whole operation is. */
  readonly ofArea: FiguresOfArea | null;
  /** The rounds of the series up to the one shown, oldest first; never to be added. */
  readonly rounds: readonly RoundView[];
};

const NOT_COUNTED: Reported = {
  value: null,
  absence: 'unknown',
  qualifier: 'exact',
  carriedOver: false,
};

/** The number of one area among figures of its level. */
const reportedOf = (figures: AreaFigures | undefined, pcode: string): FiguresOfArea['own'] => {
  const pcodes: readonly string[] = figures?.pcode ?? [];
  const index = pcodes.indexOf(pcode);
  if (figures === undefined || index === -1) {
    return { ...NOT_COUNTED, passport: null };
  }
  const value = figures.value[index] ?? null;
  return {
    value,
    absence: value === null ? (figures.absence[index] ?? 'unknown') : null,
    qualifier: figures.qualifier?.[index] ?? 'exact',
    carriedOver: figures.carriedOver[index] ?? false,
    passport:
      figures.ownPassports === null ? figures.passport : (figures.ownPassports[index] ?? null),
  };
};

const figuresOfArea = (given: SceneGiven): FiguresOfArea | null => {
  const { answers, wanted } = given;
  const part = areaPart(given);
  if (part === null) {
    return null;
  }
  const { level, pcode } = part.area;
  const figures = level === wanted.view.level ? answers.figures : answers.ofArea;
  return {
    ...part,
    own: reportedOf(figures, pcode),
    sites: sitesOfArea(given, sceneSites(given).read?.rows ?? null) ?? null,
    sitesPassport: answers.sites?.passport ?? null,
  };
};

/** The numbers of a view's areas, like for like with the round before; null: it shows none of areas. */
export const sceneFigures = (given: SceneGiven): SceneFigures | null => {
  const { answers, wanted, reader } = given;
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
  const changes = changeRows(
    before ? areaRows(areas, before, null) : [],
    rows,
    before ? changesUntil(before) : undefined,
  );
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
    totalQualifier: figures.totalQualifier,
    passport,
    before: before?.passport ?? null,
    ofArea: figuresOfArea(given),
    rounds: roundsToShow(
      answers.rounds ?? [],
      passport?.series ?? '',
      view.operation.assessmentPreference,
    ).filter(({ round }) => round.reportingDate <= (passport?.asOf ?? '')),
  };
};
