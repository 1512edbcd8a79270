import type { ClassBreaks } from '@waystation/cartography';
import type {
  Absence,
  AreaColumns,
  AreaFigures,
  CountUnit,
  Names,
  Passport,
  Pcode,
  Qualifier,
  Relation,
  ResidentsOfArea,
} from '@waystation/domain';
import type { MultiPolygon, Polygon } from 'geojson';
import type { AreaGeometry } from './area-geometry';

/** An area with its figure. */
export type AreaRow = {
  readonly pcode: Pcode;
  readonly names: Names;
  readonly parent: Pcode | null;
  /** Of the area it lies in; null: there is none, or its level is not loaded. */
  readonly parentNames: Names | null;
  readonly value: number | null;
  readonly absence: Absence | null;
  /** How exact its source says the number is. */
  readonly qualifier: Qualifier;
  readonly carriedOver: boolean;
  /** Where its figure comes from; null: it has none. */
  readonly passport: Passport | null;
  /** Of the boundary version drawn. */
  readonly areaKm2: number | null;
  /** Who live in it, by a source of their own; null: not known, or not asked for. */
  readonly residents: ResidentsOfArea | null;
  /** Null: the loaded geometry does not have it; it is counted, not drawn. */
  readonly polygon: Polygon | MultiPolygon | null;
};

/** What all areas share: the frozen classes, what is counted, and where the figures come from. */
export type AreaContext = {
  readonly breaks: ClassBreaks;
  /** What the classes are of: the numbers as counted, or in relation to something else. */
  readonly relation: Relation;
  /** People in all areas of the level together; null: not known. */
  readonly total: number | null;
  readonly unit: CountUnit;
  /** Null: nothing was reported at or before the day. */
  readonly passport: Passport | null;
};

type FiguresOfAreas = Pick<
  AreaFigures,
  'pcode' | 'value' | 'absence' | 'qualifier' | 'carriedOver' | 'passport' | 'ownPassports'
>;

const passportAt = (figures: FiguresOfAreas | null, index: number): Passport | null =>
  figures === null || figures.ownPassports === null
    ? (figures?.passport ?? null)
    : (figures.ownPassports[index] ?? null);

/**
 * Every area that figures were asked for with its figure; without any figures every area of the
 * level, each unknown, never zero.
 */
export const areaRows = (
  areas: AreaColumns,
  figures: FiguresOfAreas | null,
  geometry: Pick<AreaGeometry, 'polygons'> | null,
): readonly AreaRow[] => {
  const at = new Map((figures?.pcode ?? []).map((pcode, index) => [pcode, index]));
  return areas.pcode.flatMap((pcode, index) => {
    const names = areas.names[index];
    const figure = at.get(pcode) ?? -1;
    if (names === undefined || (figures !== null && figure < 0)) {
      return [];
    }
    const value = figures?.value[figure] ?? null;
    return {
      pcode,
      names,
      parent: areas.parent[index] ?? null,
      parentNames: null,
      value,
      absence: value === null ? (figures?.absence[figure] ?? 'unknown') : null,
      qualifier: figures?.qualifier?.[figure] ?? 'exact',
      carriedOver: figures?.carriedOver[figure] ?? false,
      passport: passportAt(figures, figure),
      areaKm2: areas.areaKm2[index] ?? null,
      residents: null,
      polygon: geometry?.polygons.get(pcode) ?? null,
    };
  });
};
