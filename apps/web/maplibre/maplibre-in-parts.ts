import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { partsOfMaplibre } from './parts-of-maplibre';

/** What the page takes of the library. */
const EXPORTS = ['Map', 'getRTLTextPluginStatus', 'setRTLTextPlugin', 'setWorkerUrl'] as const;

const LIBRARY = /maplibre-gl-csp\.js$/;
const WORKER = /maplibre-gl-csp-worker\.js\?url$/;
const SHARED = 'maplibre-shared';

/** Under this name a script asks for the shared part. */
const SHARED_MODULE = `virtual:${SHARED}`;

/** Under this name the shared part is found, in the page and in the worker. */
const GLOBAL = 'globalThis.maplibreShared';

const asset = (name: string, source: string) => {
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return { type: 'asset', fileName: `assets/${name}-${hash}.js`, source } as const;
};

/** While developing it is whole: nothing is shared. */
const whole = (): Plugin => ({
  name: 'maplibre-whole',
  apply: 'serve',
  resolveId: (id) => (id === SHARED_MODULE ? id : null),
  load: (id) => (id === SHARED_MODULE ? 'export {};' : null),
});

/**
 * MapLibre with one copy of what its map and its worker share. The build that needs no worker from a text, which the
 * content-security policy refuses, has it twice: 75 kB (compressed) more on a first visit, a second
 * and a half on a slow line (decision 062). The shared part is a script of its own that page and worker load from one address.
 */
export const maplibreInParts = (): Plugin[] => {
  const require = createRequire(import.meta.url);
  const parts = partsOfMaplibre(readFileSync(require.resolve('maplibre-gl'), 'utf8'));
  const shared = asset(SHARED, `${GLOBAL}={};${parts.shared}(${GLOBAL});`);
  const worker = asset(
    'maplibre-worker',
    `importScripts("/${shared.fileName}");${parts.worker}(${GLOBAL});self.onerror=null;`,
  );
  const inParts: Plugin = {
    name: 'maplibre-in-parts',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      this.emitFile(shared);
      this.emitFile(worker);
    },
    resolveId: (id) =>
      id === SHARED_MODULE ? { id: `/${shared.fileName}`, external: 'absolute' } : null,
    load: (id) => {
      if (WORKER.test(id)) {
        return `export default ${JSON.stringify(`/${worker.fileName}`)};`;
      }
      return LIBRARY.test(id)
        ? [
            `import '${SHARED_MODULE}';`,
            'const library = {};',
            `${parts.index}(library, ${GLOBAL});`,
            // Under other names within: a `Map` of this module would be taken for the language's own.
            ...EXPORTS.map((name) => `const its${name} = library.${name};`),
            `export { ${EXPORTS.map((name) => `its${name} as ${name}`).join(', ')} };`,
          ].join('\n')
        : null;
    },
  };
  return [inParts, whole()];
};
