import { type Centre, type Day, type LogSpan, recentLogs } from '@waystation/domain';
import { discloseCentre, discloseLogEntry } from './disclose-centre';
import { discloseClosure } from './disclose-closure';
import type { OperationReads } from './disclosed-operation';
import { generalisePlace } from './generalise-place';
import { inTurns } from './in-turns';
import { once } from './once';
import type { OperationState } from './operation-state';
import type { Recipient } from './recipient';
import { keyOfSpan, spanOf } from './span-of';

/** Sites, centres, crossings and closed roads as a recipient may see them. */
export const disclosePlaces = (
  state: OperationState,
  recipient: Recipient,
): OperationReads['places'] => {
  const { audience, operation, sees } = recipient;
  const { disclosure } = operation;
  const precision = audience === 'public' ? disclosure.publicSitePrecision : 'exact';
  const tellCentre = (centre: Centre, span: LogSpan | null): Centre => {
    const told = discloseCentre(centre, recipient);
    return span === null ? told : recentLogs(told, span);
  };
  const centres = (asOf: Day | null = null): Promise<readonly Centre[]> => {
    const span = spanOf(operation, asOf, state.now());
    const key = `${audience} ${keyOfSpan(span)}`;
    return state.centresFor(key, async () => {
      const seen = (await state.centres(span)).filter(({ place }) => sees(place));
      const told = await state.toldCentres(key, async () => new WeakMap());
      return await inTurns(seen, state.turn, (centre) => {
        const before = told.get(centre);
        const now = before ?? tellCentre(centre, span);
        told.set(centre, now);
        return now;
      });
    });
  };
  const sites = once(async () => {
    const seen = (await state.sites()).filter(({ place }) => sees(place));
    if (precision === 'exact') {
      return seen;
    }
    const tree = await state.tree();
    return seen.map((site) => ({
      ...site,
      place: generalisePlace(site.place, precision, tree),
    }));
  });
  return {
    sites,
    centres,
    centreLog: async (question) =>
      (await centres()).some(({ place }) => place.id === question.centre)
        ? (await state.store.places.centreLog(operation.code, question)).map((entry) =>
            discloseLogEntry(entry, recipient),
          )
        : null,
    crossings: once(async () => (await state.crossings()).filter(({ place }) => sees(place))),
    closures: once(async () =>
      (await state.closures()).filter(sees).map((closure) => discloseClosure(closure, recipient)),
    ),
    measurements: once(async () => {
      const places = [...(await sites()), ...(await centres())];
      const told = new Set(places.map(({ place }) => place.id));
      return (await state.measurements()).filter((one) => sees(one) && told.has(one.place));
    }),
  };
};
