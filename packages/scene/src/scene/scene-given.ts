import type { FlowScale, Theme } from '@waystation/cartography';
import type { Reader } from '@waystation/layers';
import type { UndeterminedByPair } from '@waystation/view';
import type { SceneAnswers } from '../reads/scene-answers';
import type { CountryPoints } from '../tables/country-points';
import type { SceneWanted } from './scene-wanted';

/** Tables that are shipped with the product and a scene needs. */
export type SceneTables = {
  readonly undetermined: UndeterminedByPair;
  readonly countryPoints: CountryPoints;
};

/**
 * The scales that sheets of one series share, so that a circle or an arrow means the same on each. All
 * other scales and classes are fixed by the newest day already.
 */
export type SceneScales = {
  /** The number that the largest circle of areas stands for. */
  readonly areaCircles: number;
  /** Null: no lines of people by origin are drawn. */
  readonly origins: FlowScale | null;
};

/** All that a scene is made of. */
export type SceneGiven = {
  readonly wanted: SceneWanted;
  readonly answers: SceneAnswers;
  readonly tables: SceneTables;
  /** The words and formats of the language that it is in. */
  readonly reader: Reader;
  readonly theme: Theme;
  /** Scales that this scene shares with others; left out: its own. */
  readonly scales?: SceneScales | undefined;
};
