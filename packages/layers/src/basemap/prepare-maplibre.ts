/** The functions of MapLibre that have to be called before the first map. */
export type MaplibreSetup = {
  readonly setWorkerUrl: (url: string) => void;
  readonly setRTLTextPlugin: (url: string, isDeferred: boolean) => Promise<void>;
  readonly getRTLTextPluginStatus: () => string;
};

/** Where the bundle put MapLibre's worker and the right-to-left plugin, on our own server. */
export type MaplibreUrls = { readonly workerUrl: string; readonly rtlPluginUrl: string };

/**
 * Tells MapLibre where its worker and the right-to-left plugin are; a second call changes nothing.
 * The plugin is fetched when the first Arabic label appears. It must be version 0.2.3: 0.4.0 compiles
 * WebAssembly in the worker, which the content-security policy forbids.
 */
export const prepareMaplibre = (maplibre: MaplibreSetup, urls: MaplibreUrls): void => {
  // First of all: merely asking for the plugin's status starts the worker from whatever address is set.
  maplibre.setWorkerUrl(urls.workerUrl);
  if (maplibre.getRTLTextPluginStatus() === 'unavailable') {
    // Deferred, it only notes the address here; without the plugin Arabic stays readable, if unjoined.
    void maplibre.setRTLTextPlugin(urls.rtlPluginUrl, true);
  }
};
