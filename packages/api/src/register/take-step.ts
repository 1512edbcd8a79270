import {
  advancePublication,
  type MapKey,
  type OperationCode,
  type PublicationStep,
  type StepOutcome,
  type Store,
} from '@waystation/domain';
import { found, type Outcome } from '../outcome/outcome';
import type { MapPress } from './map-press';

/** A map, and the step that it is to take. */
export type MapStep = { readonly key: MapKey; readonly step: PublicationStep };

/**
 * Takes a step of a map. Its page is made before the store is asked, for the store waits for nobody;
 * a step that cannot be taken anyway costs no page.
 */
export const takeStep = async (
  { store, press }: { readonly store: Pick<Store, 'register'>; readonly press: MapPress },
  operation: OperationCode,
  { key, step }: MapStep,
): Promise<Outcome<StepOutcome>> => {
  const maps = await store.register.list(operation);
  const map = maps.find(({ number, version }) => number === key.number && version === key.version);
  if (map === undefined) {
    return found({ kind: 'mapNotFound' });
  }
  const answer = advancePublication(map, step);
  if (answer.kind === 'refused') {
    return found(answer);
  }
  if (step.state !== 'published') {
    return found(await store.register.advance(operation, key, { ...step, pdf: null }));
  }
  const page = await press.page(operation, { ...key, state: step.state });
  return page.ok
    ? found(await store.register.advance(operation, key, { ...step, pdf: page.value }))
    : page;
};
