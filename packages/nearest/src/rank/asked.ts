import type { Iso3, NearestRules, PlaceId } from '@waystation/domain';
import type { Gate } from '../border/gates';
import type { NearestQuestion } from '../question/nearest-question';
import type { OnSphere } from '../travel/on-sphere';
import type { RoadAnswer } from '../travel/travel-times';

/** A question with all that does not differ from centre to centre. */
export type Asked = {
  readonly question: NearestQuestion;
  readonly from: OnSphere;
  readonly rules: NearestRules;
  /** Where the people are; null: not known. */
  readonly country: Iso3 | null;
  readonly hasNeeds: boolean;
  readonly gates: ReadonlyMap<Iso3, readonly Gate[]>;
  readonly roads: ReadonlyMap<PlaceId, RoadAnswer>;
};
