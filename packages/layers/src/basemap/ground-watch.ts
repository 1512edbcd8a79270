import type { Map as MaplibreMap, VectorTileSource } from 'maplibre-gl';
import { z } from 'zod';
import { BASEMAP_SOURCE } from './basemap-source';
import { SEA_LAYER } from './ground-layers';
import { type GroundEvent, type GroundState, groundAfter, NO_GROUND } from './ground-tally';

/** The ground of a map as it comes: how far it is, who wants to know, and asking for it again. */
export type GroundWatch = {
  readonly current: () => GroundState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks for everything in view again. */
  readonly retry: () => void;
  /** The same, but only once the server has the first tile of all: every tile in vain is an error in the console. */
  readonly retryIfBack: () => void;
};

/** What is needed of an event about a tile; without an index of features its answer was "not found". */
const TileEvent = z.object({
  tile: z.object({
    tileID: z.object({ key: z.string() }),
    latestFeatureIndex: z.unknown().optional(),
  }),
});

const watches = new WeakMap<MaplibreMap, GroundWatch>();

/** The watch over the ground of a map that `attachBasemap` made ready. */
export const groundWatch = (map: MaplibreMap): GroundWatch | null => watches.get(map) ?? null;

const showSea = (map: MaplibreMap, state: GroundState): void => {
  if (map.getLayer(SEA_LAYER) !== undefined) {
    map.setLayoutProperty(SEA_LAYER, 'visibility', state === 'read' ? 'visible' : 'none');
  }
};

const createWatch = (map: MaplibreMap) => {
  let tally = NO_GROUND;
  const listeners = new Set<() => void>();
  const take = (next: typeof tally): void => {
    const isOther = next.state !== tally.state;
    tally = next;
    if (isOther) {
      showSea(map, tally.state);
      for (const listener of listeners) {
        listener();
      }
    }
  };
  return {
    current: (): GroundState => tally.state,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin: (): void => take(NO_GROUND),
    note: (event: GroundEvent): void => take(groundAfter(tally, event)),
  };
};

type Noting = ReturnType<typeof createWatch>;

const noteTile = (watch: Noting, event: unknown, isRead: boolean): void => {
  const { data } = TileEvent.safeParse(event);
  if (data !== undefined) {
    const { tileID, latestFeatureIndex } = data.tile;
    const hasCome = isRead && latestFeatureIndex instanceof Object;
    watch.note({ kind: hasCome ? 'tileRead' : 'tileFailed', key: tileID.key });
  }
};

/** Whether the server has the tile of the whole world; past the browser's cache, which may have it, too. */
const isBack = async (map: MaplibreMap): Promise<boolean> => {
  const [template] = map.getSource<VectorTileSource>(BASEMAP_SOURCE)?.tiles ?? [];
  if (template === undefined) {
    return false;
  }
  const url = template.replace(/\{[zxy]\}/g, '0');
  return fetch(url, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
};

/** Watches the ground of a new map, and shows the sea only while the land in view is known. */
export const watchGround = (map: MaplibreMap): void => {
  const watch = createWatch(map);
  const settle = (): void => {
    if (map.getSource(BASEMAP_SOURCE) !== undefined && map.isSourceLoaded(BASEMAP_SOURCE)) {
      watch.note({ kind: 'settled' });
    }
  };
  map.on('style.load', () => {
    watch.begin();
    // On the source, not on the map, whose errors would then no longer be written to the console.
    map
      .getSource<VectorTileSource>(BASEMAP_SOURCE)
      ?.on('error', (event) => noteTile(watch, event, false));
  });
  map.on('sourcedata', (event) => {
    if (event.sourceId === BASEMAP_SOURCE) {
      noteTile(watch, event, true);
      settle();
    }
  });
  map.on('idle', settle);
  const retry = (): void => {
    watch.note({ kind: 'retried' });
    map.refreshTiles(BASEMAP_SOURCE);
  };
  const retryIfBack = (): void => {
    void isBack(map).then((is) => {
      // Meanwhile it may have come, or the map may have gone.
      if (is && watch.current() === 'missing' && map.getSource(BASEMAP_SOURCE) !== undefined) {
        retry();
      }
    });
  };
  map.on('moveend', () => {
    // What failed may be out of view by now; MapLibre does not say which tiles it still wants.
    if (watch.current() === 'missing') {
      retryIfBack();
    }
  });
  const { current, subscribe } = watch;
  watches.set(map, { current, subscribe, retry, retryIfBack });
};
