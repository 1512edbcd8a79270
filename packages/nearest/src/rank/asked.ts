import type { NearestRules, PlaceId } from '@waystation/domain';
import type { Origin } from '../border/border-to';
import type { NearestQuestion } from '../question/nearest-question';
import type { OnSphere } from '../travel/on-sphere';
import type { RoadAnswer } from '../travel/travel-times';

/** A question with all that does not differ from centre to centre. */
export type Asked = {
  readonly question: NearestQuestion;
  readonly from: OnSphere;
  readonly rules: NearestRules;
  /** Where the people may be, see {@link countryFinder}, with the crossings out of there. */
  readonly origins: readonly Origin[];
  readonly hasNeeds: boolean;
  readonly roads: ReadonlyMap<PlaceId, RoadAnswer>;
  /** Minutes weighed for a centre that the network was not asked about, where it was about others. */
  readonly ifNotAsked: number;
};
