import { type AreaColumns, isInRing, type Place } from '@waystation/domain';
import type { SceneAnswers } from '../reads/scene-answers';
import type { SceneWanted } from '../scene/scene-wanted';
import type { SeriesArea } from './series-items';

/** What lies in the only area that a scene tells of. */
export type AreaPart = {
  readonly area: SeriesArea;
  /** Whether the areas that are drawn are parts of it, so that they can be counted in it. */
  readonly isDivided: boolean;
  readonly hasArea: (pcode: string) => boolean;
  readonly hasPlace: (place: Located) => boolean;
};

type Located = {
  readonly declaredArea: string | null;
  readonly position: Place['position'];
};

const ringsOf = ({ shape }: SeriesArea): readonly (readonly (readonly number[])[])[] => {
  if (shape === null) {
    return [];
  }
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
};

/** Within an odd number of its lines: inside, and in none of its holes. */
const isWithin = (area: SeriesArea, point: NonNullable<Located['position']>): boolean =>
  ringsOf(area).filter((ring) =>
    isInRing(
      ring.map(([x = 0, y = 0]) => [x, y]),
      point,
    ),
  ).length %
    2 ===
  1;

/** An area with the areas that it lies in, itself first. */
const chainsOf = (trees: readonly AreaColumns[]) => {
  const parents = new Map<string, string | null>(
    trees.flatMap(({ pcode, parent }) =>
      pcode.map((own, index): [string, string | null] => [own, parent[index] ?? null]),
    ),
  );
  const levels = new Map<string, number>(
    trees.flatMap(({ pcode, level }) => pcode.map((own): [string, number] => [own, level])),
  );
  return {
    levelOf: (pcode: string): number | null => levels.get(pcode) ?? null,
    isIn: (pcode: string, within: string): boolean => {
      const seen = new Set<string>();
      let at: string | null = pcode;
      while (at !== null && at !== within && !seen.has(at)) {
        seen.add(at);
        at = parents.get(at) ?? null;
      }
      return at === within;
    },
  };
};

/**
 * What lies in the area that a scene tells of; null: it tells of the whole operation. A place is where its
 * source says it is; only of one that names no area as fine as this does the position decide.
 */
export const areaPart = ({
  answers,
  wanted: { area, view },
}: {
  readonly answers: Pick<SceneAnswers, 'areas'>;
  readonly wanted: Pick<SceneWanted, 'area' | 'view'>;
}): AreaPart | null => {
  if (area === undefined) {
    return null;
  }
  const { levelOf, isIn } = chainsOf(answers.areas);
  return {
    area,
    isDivided: view.level !== null && view.level > area.level,
    hasArea: (pcode) => isIn(pcode, area.pcode),
    hasPlace: ({ declaredArea, position }) => {
      if (declaredArea !== null && (levelOf(declaredArea) ?? -1) >= area.level) {
        return isIn(declaredArea, area.pcode);
      }
      return position !== null && isWithin(area, position);
    },
  };
};

/**
 * The rows of the areas that the only area of a scene is divided into; undefined: it is not, so that all
 * that are drawn are counted and said to be of the whole.
 */
export const partsOfArea = <Row extends { readonly pcode: string }>(
  part: AreaPart | null,
  rows: readonly Row[] | undefined,
): readonly Row[] | undefined =>
  part?.isDivided ? rows?.filter(({ pcode }) => part.hasArea(pcode)) : undefined;
