import type { RankedCentre } from '../nearest-answer';
import type { ToldClosure } from '../travel/told-closure';
import type { ExactStand } from './exact-stand';
import { freeByReports } from './free-by-reports';
import { reasonsOf } from './stand';

/** A stand as a row of the answer to so many people. */
export const rankedCentreOf = (
  stand: ExactStand,
  {
    rank,
    people,
    closures,
    closuresNear,
  }: {
    readonly rank: number;
    readonly people: number;
    readonly closures: readonly ToldClosure[];
    readonly closuresNear: readonly ToldClosure[];
  },
): RankedCentre => {
  const { centre, at, country } = stand.known;
  const { id, names, position, precision } = centre.place;
  const { free } = at;
  return {
    rank,
    tier: stand.tier,
    reasons: [...reasonsOf(stand, people)],
    id,
    names,
    type: centre.type,
    country,
    position,
    precision,
    status: at.status,
    places: at.places,
    free: free.kind === 'unknown' ? { kind: free.kind, missing: [...free.missing] } : free,
    freeByReports: freeByReports(at),
    needs: [...stand.needs],
    services: centre.services,
    servicesAbsent: centre.servicesAbsent,
    groups: centre.groups,
    groupsRefused: centre.groupsRefused,
    languages: centre.languages,
    consulates: centre.consulates,
    isOpen24h: centre.isOpen24h,
    takesAnimals: centre.takesAnimals,
    openingHours: centre.openingHours,
    phone: centre.phone,
    contact: centre.contact,
    distanceKm: stand.direct?.km ?? null,
    bearing: stand.direct?.bearing ?? null,
    travel: stand.travel,
    closures,
    closuresNear,
    border: stand.border.passage.border,
  };
};
