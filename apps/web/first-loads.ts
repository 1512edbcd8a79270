import type { IndexHtmlTransformContext, Plugin } from 'vite';

/** Modules of the map's page that the first script would ask for only once it runs. */
const LATER = [
  { module: /\/routes\/map-page\.tsx$/, fetchpriority: 'auto' },
  { module: /\/canvas\/start-maplibre\.ts$/, fetchpriority: 'low' },
] as const;

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
 * Names in the page what the map needs after its first script, so that a slow line is never idle while
 * that script runs. After the first script, in the order of need: low priority keeps the drawing of maps,
 * the largest of all, behind the answers that the panels wait for.
 */
export const firstLoads = (): Plugin => ({
  name: 'first-loads',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const seen = new Set(Object.keys(bundle).filter((name) => html.includes(`/${name}"`)));
      return LATER.flatMap(({ module, fetchpriority }) =>
        chunkOf(module, bundle)
          .flatMap((name) => withImports(name, bundle, seen))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', href: `/${name}`, fetchpriority, crossorigin: true },
            injectTo: 'head' as const,
          })),
      );
    },
  },
});
