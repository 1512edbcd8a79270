import type { AreaProfile } from '@waystation/domain';
import { passportOfRound } from '../passport/passport-book';
import type { AreaMaterial } from './area-material';
import { figureInRound, shown } from './shown-in-round';

/** The area's figure in every round of the series so far, oldest first. */
export const trendOfArea = (material: AreaMaterial): AreaProfile['trend'] =>
  material.past.map((round) => ({
    passport: passportOfRound(material.book, round),
    ...shown(figureInRound(material, material.indicator, round)),
  }));
