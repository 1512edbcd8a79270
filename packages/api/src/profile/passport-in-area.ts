import type { Confidence, Coverage, Passport, Round } from '@waystation/domain';
import { passportOfRound } from '../passport/passport-book';
import type { AreaMaterial } from './area-material';

/** What coverage of one area is worked out from. */
export type CoverageMaterial = Pick<AreaMaterial, 'level' | 'book' | 'placeRows' | 'sites'>;

/** The area's own places in the round; null: none of its places has a figure of the round. */
const coverageInArea = (
  { placeRows, sites }: CoverageMaterial,
  round: Round,
  national: Coverage | null,
): Coverage | null => {
  const counted = placeRows.filter(
    ({ round: of, reported, carriedOverFrom }) =>
      of === round.id &&
      // What is carried over was not assessed in this round.
      carriedOverFrom === null &&
      (reported.kind === 'value' || reported.absence === 'suppressed'),
  );
  const assessed = new Set(counted.map(({ place }) => place)).size;
  return national?.of === 'places' && assessed > 0
    ? { assessed, known: sites.length, of: 'places', outside: 0 }
    : null;
};

/**
 * The passport of one area's figure in a round. What the round covered of the country says nothing
 * about one area of it, so below the country coverage is the area's own, or not known.
 */
export const passportInArea = (
  material: CoverageMaterial,
  round: Round,
  confidences: readonly Confidence[] = [],
): Passport => {
  const passport = passportOfRound(material.book, round, confidences);
  return material.level === 0
    ? passport
    : { ...passport, coverage: coverageInArea(material, round, passport.coverage) };
};
