import { discloseCentre } from './disclose-centre';
import { discloseClosure } from './disclose-closure';
import type { OperationReads } from './disclosed-operation';
import { generalisePlace } from './generalise-place';
import { once } from './once';
import type { OperationState } from './operation-state';
import type { Recipient } from './recipient';

/** Sites, centres, crossings and closed roads as a recipient may see them. */
export const disclosePlaces = (
  state: OperationState,
  recipient: Recipient,
): OperationReads['places'] => {
  const { audience, operation, sees } = recipient;
  const { disclosure } = operation;
  const precision = audience === 'public' ? disclosure.publicSitePrecision : 'exact';
  return {
    sites: once(async () => {
      const seen = (await state.sites()).filter(({ place }) => sees(place));
      if (precision === 'exact') {
        return seen;
      }
      const tree = await state.tree();
      return seen.map((site) => ({
        ...site,
        place: generalisePlace(site.place, precision, tree),
      }));
    }),
    centres: () =>
      state.centresFor(audience, async () =>
        (await state.centres())
          .filter(({ place }) => sees(place))
          .map((centre) => discloseCentre(centre, recipient)),
      ),
    crossings: once(async () => (await state.crossings()).filter(({ place }) => sees(place))),
    closures: once(async () =>
      (await state.closures()).filter(sees).map((closure) => discloseClosure(closure, recipient)),
    ),
  };
};
