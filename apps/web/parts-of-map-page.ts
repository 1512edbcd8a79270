import { join } from 'node:path';
import { build, type Plugin, type PluginOption } from 'vite';

const PAGE = 'src/routes/map-page.tsx';

/** Above what is shared by any pages, below what every page has. */
const PRIORITY = 1;

/** The ids of the modules that the page takes at once, as those of a build of that page alone. */
const modulesOfPage = async (
  root: string,
  plugins: readonly PluginOption[],
): Promise<ReadonlySet<string>> => {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: join(root, PAGE), preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  const seen = new Set<string>();
  const follow = (name: string): readonly string[] => {
    const chunk = outputs.find((one) => one.fileName === name);
    if (chunk?.type !== 'chunk' || seen.has(name)) {
      return [];
    }
    seen.add(name);
    return [...chunk.moduleIds, ...chunk.imports.flatMap(follow)];
  };
  const entries = outputs.filter((one) => one.type === 'chunk' && one.isEntry);
  return new Set(entries.flatMap((entry) => follow(entry.fileName)));
};

/**
 * Puts what the map's page shares with others into a file of its own, so that the map, the largest page
 * and the one that most readers open first, does not wait for what only others need. Which parts of a
 * package it leaves out is known only where nothing else takes them: the page is built once by itself
 * (three seconds), with the plugins that change modules.
 */
export const partsOfMapPage = (plugins: () => readonly PluginOption[]): Plugin => ({
  name: 'parts-of-map-page',
  apply: 'build',
  config: async ({ root = process.cwd() }) => {
    const ofMap = await modulesOfPage(root, plugins());
    const group = {
      name: 'map-parts',
      test: (id: string) => ofMap.has(id),
      minShareCount: 2,
      priority: PRIORITY,
    };
    return {
      build: { rolldownOptions: { output: { codeSplitting: { groups: [group] } } } },
    };
  },
});
