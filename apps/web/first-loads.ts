import type { IndexHtmlTransformContext, Plugin } from 'vite';

/** What the first script would ask for only once it runs, where the address is a map's. */
const MAP_PAGE = /\/routes\/map-page\.tsx$/;

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;

/** A chunk with all that it imports, each once, what is imported first. */
const withImports = (name: string, bundle: Bundle, seen: Set<string>): readonly string[] => {
  const output = bundle[name];
  if (output?.type !== 'chunk' || seen.has(name)) {
    return [];
  }
  seen.add(name);
  return [...output.imports.flatMap((one) => withImports(one, bundle, seen)), name];
};

const chunkOf = (module: RegExp, bundle: Bundle): readonly string[] =>
  Object.values(bundle).flatMap((output) =>
    output.type === 'chunk' && module.test(output.facadeModuleId ?? '') ? output.fileName : [],
  );

/**
 * Names in the page what a map's page needs after its first script, so that a slow line is never idle
 * while that script runs. Not the drawing of maps, the largest of all: it would share the line with what
 * it waits for, and comes while the page is made. By `fetchpriority` the server tells what is for maps.
 */
export const firstLoads = (): Plugin => ({
  name: 'first-loads',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const seen = new Set(Object.keys(bundle).filter((name) => html.includes(`/${name}"`)));
      return chunkOf(MAP_PAGE, bundle)
        .flatMap((name) => withImports(name, bundle, seen))
        .map((name) => ({
          tag: 'link',
          attrs: {
            rel: 'modulepreload',
            href: `/${name}`,
            fetchpriority: 'auto',
            crossorigin: true,
          },
          injectTo: 'head' as const,
        }));
    },
  },
});
