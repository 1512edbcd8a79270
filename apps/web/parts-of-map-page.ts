import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type PluginOption, type Rollup } from 'vite';

const ROUTES = 'src/routes';

const PAGE = 'map-page.tsx';

/** What the page takes once its map can be drawn. */
const LATER = /\/screen\/panels\.ts$/;

/** Ids of modules. */
type Modules = ReadonlySet<string>;

type Output = Rollup.OutputChunk | Rollup.OutputAsset;

const isChunk = (output: Output): output is Rollup.OutputChunk => output.type === 'chunk';

/** What some pages are made of, as a build of those pages alone makes it. */
const buildOf = async (
  files: readonly string[],
  root: string,
  plugins: readonly PluginOption[],
): Promise<readonly Rollup.OutputChunk[]> => {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: {
        input: files.map((file) => join(root, ROUTES, file)),
        preserveEntrySignatures: 'strict',
      },
    },
  });
  return [made].flat().flatMap((one) => ('output' in one ? one.output.filter(isChunk) : []));
};

/** The modules of some chunks and of all that these import at once. */
const modulesOf = (
  roots: readonly Rollup.OutputChunk[],
  chunks: readonly Rollup.OutputChunk[],
): Modules => {
  const seen = new Set<Rollup.OutputChunk>();
  const follow = (chunk: Rollup.OutputChunk): void => {
    if (!seen.has(chunk)) {
      seen.add(chunk);
      chunks.filter(({ fileName }) => chunk.imports.includes(fileName)).forEach(follow);
    }
  };
  roots.forEach(follow);
  return new Set([...seen].flatMap(({ moduleIds }) => moduleIds));
};

/**
 * Puts what the map's page shares with others into a file of its own, so that the map, the largest page
 * and the one that most readers open first, does not wait for what only others need; and so with its panels,
 * which come after the map. Which parts of a package a page leaves out is known only where nothing
 * else takes them: this page and the others are built by themselves (five seconds), with the plugins that
 * change modules.
 */
export const partsOfMapPage = (plugins: () => readonly PluginOption[]): Plugin => ({
  name: 'parts-of-map-page',
  apply: 'build',
  config: async ({ root = process.cwd() }) => {
    const otherPages = readdirSync(join(root, ROUTES)).filter((file) => file !== PAGE);
    const ofMap = await buildOf([PAGE], root, plugins());
    const ofOthers = await buildOf(otherPages, root, plugins());
    const isEntry = (chunk: Rollup.OutputChunk): boolean => chunk.isEntry;
    const atOnce = modulesOf(ofMap.filter(isEntry), ofMap);
    const panels = ofMap.filter(({ facadeModuleId }) => LATER.test(facadeModuleId ?? ''));
    const later = modulesOf(panels, ofMap);
    const others = new Set(ofOthers.flatMap(({ moduleIds }) => moduleIds));
    const groups = [
      { name: 'map-parts', test: (id: string) => atOnce.has(id) && others.has(id) },
      { name: 'panel-parts', test: (id: string) => later.has(id) && others.has(id) },
      { name: 'page-parts', test: (id: string) => others.has(id), minShareCount: 2 },
      { name: 'map-own', test: (id: string) => atOnce.has(id) },
      { name: 'panels', test: (id: string) => later.has(id) },
    ].map((group, index, all) => ({ ...group, priority: all.length - index }));
    return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
  },
});
