import type { AreaProfile } from '@waystation/domain';
import type { AreaMaterial } from './area-material';
import { passportInArea } from './passport-in-area';
import { shownInRound } from './shown-in-round';

/** The area's figure in every round of the series so far, oldest first. */
export const trendOfArea = (material: AreaMaterial): AreaProfile['trend'] =>
  material.past.map((round) => ({
    passport: passportInArea(material, round),
    ...shownInRound(material, material.indicator, round),
  }));
