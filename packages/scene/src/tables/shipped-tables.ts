import { UndeterminedByPair } from '@waystation/view';
import undeterminedLines from '@waystation/view/undetermined-lines.json';
import type { SceneTables } from '../scene/scene-given';
import { CountryPoints } from './country-points';
import countryPoints from './country-points.json';

/** The tables that are shipped with the product, for whoever draws a scene as a whole. */
export const SHIPPED_TABLES: SceneTables = {
  undetermined: UndeterminedByPair.parse(undeterminedLines),
  countryPoints: CountryPoints.parse(countryPoints),
};
