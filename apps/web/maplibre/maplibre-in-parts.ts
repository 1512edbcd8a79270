import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { type MaplibreParts, partsOfMaplibre } from './parts-of-maplibre';

/** What the page takes of the library; styles-of-map.ts leaves out the styles of the rest. */
export const EXPORTS = [
  'Map',
  'getRTLTextPluginStatus',
  'setRTLTextPlugin',
  'setWorkerUrl',
] as const;

const LIBRARY = /maplibre-gl-csp\.js$/;
const WORKER = /maplibre-gl-csp-worker\.js\?url$/;
const SHARED = 'maplibre-shared';

/** Under this name a script asks for the shared part. */
const SHARED_MODULE = `virtual:${SHARED}`;

/**
 * What page and worker share, with the worker's text. The worker's functions are read back from the page's own, so
 * that its text comes over the line once, and no worker waits for a file.
 */
const sharedScript = ({ shared, worker }: MaplibreParts): string =>
  [
    `const shared=${shared};`,
    `const worker=${worker};`,
    'export const common={};',
    'shared(common);',
    'export const workerText="const common={};("+shared+")(common);("+worker+")(common);self.onerror=null;";',
  ].join('\n');

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
 * MapLibre with one copy of what its map and its worker share. The build whose worker is a file has it twice: 75 kB
 * (compressed) more on a first visit, a second and a half on a slow line (decision 062). The worker is made of
 * what the page has already, as in MapLibre's own bundle, which evaluates nothing either (decision 071).
 */
export const maplibreInParts = (): Plugin[] => {
  const require = createRequire(import.meta.url);
  const parts = partsOfMaplibre(readFileSync(require.resolve('maplibre-gl'), 'utf8'));
  const shared = asset(SHARED, sharedScript(parts));
  const inParts: Plugin = {
    name: 'maplibre-in-parts',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      this.emitFile(shared);
    },
    resolveId: (id) =>
      id === SHARED_MODULE ? { id: `/${shared.fileName}`, external: 'absolute' } : null,
    load: (id) => {
      if (WORKER.test(id)) {
        return [
          `import { workerText } from '${SHARED_MODULE}';`,
          "export default URL.createObjectURL(new Blob([workerText], { type: 'text/javascript' }));",
        ].join('\n');
      }
      return LIBRARY.test(id)
        ? [
            `import { common } from '${SHARED_MODULE}';`,
            'const library = {};',
            `${parts.index}(library, common);`,
            // Under other names within: a `Map` of this module would be taken for the language's own.
            ...EXPORTS.map((name) => `const its${name} = library.${name};`),
            `export { ${EXPORTS.map((name) => `its${name} as ${name}`).join(', ')} };`,
          ].join('\n')
        : null;
    },
  };
  return [inParts, whole()];
};
