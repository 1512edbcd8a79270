import type { Store } from '@waystation/domain';
import { areaTreeOf } from '../area/area-tree';
import { discloseCentre } from './disclose-centre';
import type { OperationReads } from './disclosed-operation';
import { generalisePlace } from './generalise-place';
import { once } from './once';
import type { Recipient } from './recipient';

/** Sites, centres and crossings as a recipient may see them. */
export const disclosePlaces = (
  { places, areas }: Pick<Store, 'places' | 'areas'>,
  recipient: Recipient,
): OperationReads['places'] => {
  const { audience, operation, sees } = recipient;
  const { code, disclosure } = operation;
  const precision = audience === 'public' ? disclosure.publicSitePrecision : 'exact';
  return {
    sites: once(async () => {
      const seen = (await places.sites(code)).filter(({ place }) => sees(place));
      if (precision === 'exact') {
        return seen;
      }
      const tree = areaTreeOf(await areas.list(code, null));
      return seen.map((site) => ({
        ...site,
        place: generalisePlace(site.place, precision, tree),
      }));
    }),
    centres: once(async () =>
      (await places.centres(code))
        .filter(({ place }) => sees(place))
        .map((centre) => discloseCentre(centre, recipient)),
    ),
    crossings: once(async () => (await places.crossings(code)).filter(({ place }) => sees(place))),
  };
};
