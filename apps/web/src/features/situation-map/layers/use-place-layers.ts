import type { Theme } from '@waystation/cartography';
import type { Flow } from '@waystation/domain';
import type { Gazetteer } from '@waystation/layers';
import type { MapView } from '../view/map-view';
import { useCentreLayer } from './use-centre-layer';
import { useCentreRows } from './use-centre-rows';
import { useCrossingLayer } from './use-crossing-layer';
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

/** Centres and crossings, which make room for each other. */
export const usePlaceLayers = ({ view, theme, looks, gazetteer, flows }: PlacesShown) => {
  const known = useCentreRows(view, looks.centres.selected);
  const moves = useSymbolMoves(view.operation.code, looks, known.grouped);
  const places = { view, theme, moves };
  const centres = useCentreLayer({ ...places, look: looks.centres }, known);
  const crossings = useCrossingLayer({ ...places, look: looks.crossings }, { gazetteer, flows });
  return {
    layers: [centres.layer, crossings.layer],
    centres: centres.centres,
    crossings: crossings.crossings,
  };
};
