import type { IndexHtmlTransformContext, Plugin } from 'vite';

/** What the first script would ask for only once it runs, where the address is a map's: the page, and what draws. */
const MAP = [/\/routes\/map-page\.tsx$/, /\/canvas\/start-maplibre\.ts$/];

/** What names on a map are written in: it waits for them. */
const LETTERS = /noto-sans-latin-wdth-normal.*\.woff2$/;

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;

/** A script with all that it imports, each once, what is imported first. */
const withImports = (name: string, bundle: Bundle, seen: Set<string>): readonly string[] => {
  const output = bundle[name];
  if (output === undefined || seen.has(name)) {
    return [];
  }
  seen.add(name);
  const imports = output.type === 'chunk' ? output.imports : [];
  // What page and worker of a map share is a file that the build is given; imported by its address.
  return [...imports.flatMap((one) => withImports(one.replace(/^\//, ''), bundle, seen)), name];
};

const chunksOf = (module: RegExp, bundle: Bundle) =>
  Object.values(bundle).flatMap((output) =>
    output.type === 'chunk' && output.moduleIds.some((id) => module.test(id)) ? output : [],
  );

type Load = {
  readonly rel: string;
  readonly as?: string;
  readonly type?: string;
  readonly fetchpriority?: 'low';
};

const linkOf = (load: Load, name: string) => ({
  tag: 'link',
  attrs: {
    ...load,
    href: `/${name}`,
    fetchpriority: load.fetchpriority ?? 'auto',
    crossorigin: true,
  },
  injectTo: 'head' as const,
});

/**
 * Names in the page what a map needs after its first script, so that a slow line is never idle: the page of
 * the map, what draws it, and its letters. Not the panels, which come when all of that has (decision
 * 071). By `fetchpriority` the server tells what is for maps.
 */
export const firstLoads = (): Plugin => ({
  name: 'first-loads',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const seen = new Set(Object.keys(bundle).filter((name) => html.includes(`/${name}"`)));
      const chunks = MAP.flatMap((module) => chunksOf(module, bundle));
      const styles = chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
      const letters = Object.keys(bundle).filter((name) => LETTERS.test(name));
      return [
        ...chunks
          .flatMap(({ fileName }) => withImports(fileName, bundle, seen))
          .map((name) => linkOf({ rel: 'modulepreload' }, name)),
        // Else it would come before the page's own, without which there is no picture yet.
        ...styles.map((name) =>
          linkOf({ rel: 'preload', as: 'style', fetchpriority: 'low' }, name),
        ),
        ...letters.map((name) => linkOf({ rel: 'preload', as: 'font', type: 'font/woff2' }, name)),
      ];
    },
  },
});
