import type { Theme } from '@waystation/cartography';
import type { Flow } from '@waystation/domain';
import type { Gazetteer } from '@waystation/layers';
import type { MapView } from '@waystation/view';
import { useCentreLayer } from './use-centre-layer';
import { useCentreRows } from './use-centre-rows';
import { useCrossingLayer } from './use-crossing-layer';
import { useCrossingRows } from './use-crossing-rows';
import type { useLooks } from './use-looks';
import { useSymbolMoves } from './use-symbol-moves';

type PlacesShown = {
  readonly view: MapView;
  readonly theme: Theme;
  readonly looks: ReturnType<typeof useLooks>;
  readonly gazetteer: Gazetteer;
  /** Observed movements, some of them through a crossing; null: none are read. */
  readonly flows: readonly Flow[] | null;
};

/** Centres and crossings, which make room for each other; a filter takes out of each what it leaves out. */
export const usePlaceLayers = ({ view, theme, looks, gazetteer, flows }: PlacesShown) => {
  const centres = useCentreRows(view, looks.centres.selected);
  const crossings = useCrossingRows(view);
  const { grouped } = centres;
  const standing = { centres: centres.shown, crossings: crossings.shown, grouped };
  const places = { view, theme, moves: useSymbolMoves(standing, looks) };
  return {
    layers: [
      useCentreLayer({ ...places, look: looks.centres }, centres),
      useCrossingLayer({ ...places, look: looks.crossings }, crossings, { gazetteer, flows }),
    ],
    centres: centres.query.data?.centres ?? null,
    crossings: crossings.query.data?.crossings ?? null,
    shownCentres: centres.shown,
    shownCrossings: crossings.shown,
    centreRows: centres.all,
    crossingRows: crossings.all,
  };
};
