import { EMPTY_MAP_STATE, MapState } from './map-state';
import { withDayOfRound } from './round-in-address';
import type { SearchText } from './search-text';

/** A map state and the names of the parameters that could not be read and were left out. */
export type ReadMapState = {
  readonly state: MapState;
  readonly broken: readonly string[];
};

/**
 * Reads the address. A broken parameter costs only itself: the others hold, and the reader is told.
 * Parameters that are not ours are left alone and not reported.
 */
export const readMapState = (address: SearchText): ReadMapState => {
  const { search, unread } = withDayOfRound(address);
  const { state, broken } = readOwn(search);
  return { state, broken: [...broken, ...unread] };
};

const readOwn = (search: SearchText): ReadMapState => {
  const whole = MapState.safeParse(search);
  if (whole.success) {
    return { state: whole.data, broken: [] };
  }
  const broken = [...new Set(whole.error.issues.map(({ path }) => String(path[0])))];
  const readable = Object.entries(search).filter(([name]) => !broken.includes(name));
  const rest = MapState.safeParse(Object.fromEntries(readable));
  return { state: rest.success ? rest.data : EMPTY_MAP_STATE, broken };
};
