import { describe, expect, it } from 'vitest';
import { type MaplibreSetup, prepareMaplibre } from './prepare-maplibre';

const URLS = { workerUrl: '/assets/worker.js', rtlPluginUrl: '/assets/rtl.js' };

const recordingMaplibre = (): { readonly maplibre: MaplibreSetup; readonly calls: string[] } => {
  const calls: string[] = [];
  let status = 'unavailable';
  return {
    calls,
    maplibre: {
      setWorkerUrl: (url) => calls.push(`worker ${url}`),
      getRTLTextPluginStatus: () => {
        calls.push('status');
        return status;
      },
      setRTLTextPlugin: (url, isDeferred) => {
        calls.push(`plugin ${url} ${isDeferred ? 'deferred' : 'at once'}`);
        status = 'deferred';
        return Promise.resolve();
      },
    },
  };
};

describe('prepareMaplibre', () => {
  it('says where the worker is before anything that would start one', () => {
    const { maplibre, calls } = recordingMaplibre();
    prepareMaplibre(maplibre, URLS);
    expect(calls).toEqual(['worker /assets/worker.js', 'status', 'plugin /assets/rtl.js deferred']);
  });

  it('sets the plugin once, because MapLibre refuses a second time', () => {
    const { maplibre, calls } = recordingMaplibre();
    prepareMaplibre(maplibre, URLS);
    prepareMaplibre(maplibre, URLS);
    expect(calls.filter((call) => call.startsWith('plugin'))).toHaveLength(1);
  });
});
