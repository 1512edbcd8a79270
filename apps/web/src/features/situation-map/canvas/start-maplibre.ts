import 'maplibre-gl/dist/maplibre-gl.css';
import rtlPluginUrl from '@mapbox/mapbox-gl-rtl-text/mapbox-gl-rtl-text.min.js?url';
import type { Theme } from '@waystation/cartography';
import type { Language } from '@waystation/domain';
import { attachBasemap, basemapStyle, loadMapFonts, prepareMaplibre } from '@waystation/layers';
import {
  getRTLTextPluginStatus,
  Map as MaplibreMap,
  type StyleSpecification,
  setRTLTextPlugin,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-csp-worker.js?url';
import { drawOnce } from './draw-once';

/** What the ground of the map depends on. */
export type Ground = {
  readonly theme: Theme;
  readonly language: Language;
  /** ISO 3166-1 alpha-3 of the operation's countries, whose lines it brings itself. */
  readonly countries: readonly string[];
  /** Those that the map is framed to show whole, whether it brings their lines or not. */
  readonly whole: readonly string[];
  /** Those that the ground leaves unnamed, because the map itself is of them. */
  readonly unlabelled: readonly string[];
  /** Without a base map. */
  readonly isBare: boolean;
};

const MAX_ZOOM = 16;

/** The base map's style, once its fonts are there: the map draws each letter once and keeps it. */
export const groundStyle = async ({
  theme,
  language,
  countries,
  whole,
  unlabelled,
  isBare,
}: Ground): Promise<StyleSpecification> => {
  await loadMapFonts(document.fonts, language);
  return basemapStyle({
    theme,
    language,
    // Not through `new URL`, which would escape the braces; absolute, because a worker resolves it.
    tilesUrl: `${location.origin}/basemap/{z}/{x}/{y}.pbf`,
    operationCountries: countries,
    wholeCountries: whole,
    unlabelledCountries: unlabelled,
    isBare,
  });
};

/** Starts the map's worker, whose script is on its way while operation and fonts still are, too. */
export const prepareMap = (): void =>
  prepareMaplibre(
    { setWorkerUrl, setRTLTextPlugin, getRTLTextPluginStatus },
    { workerUrl, rtlPluginUrl },
  );

const NO_GROUND: StyleSpecification = { version: 8, sources: {}, layers: [] };

/** Makes a map in an element, without a ground yet. Throws where the browser has no WebGL. */
export const startMap = (container: HTMLElement): MaplibreMap => {
  prepareMap();
  const map = new MaplibreMap({
    container,
    style: NO_GROUND,
    attributionControl: false,
    trackResize: false,
    maxZoom: MAX_ZOOM,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
  });
  drawOnce(map);
  attachBasemap(map);
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
};
