/**
 * What one package may import of the workspace. `values`: anything; `types`: types alone, erased
 * before running. `pure`: runs anywhere, so nothing of Node. `outside`: the only foreign packages,
 * where the list is closed.
 * @typedef {object} Place
 * @property {readonly string[]} values
 * @property {readonly string[]} [types]
 * @property {readonly string[]} [outside]
 * @property {boolean} [pure]
 */

const DRAWN = ['domain', 'cartography', 'i18n'];

/**
 * The drawing of docs/architecture.md, by the packages' names without `@waystation/`. All that is
 * not allowed here is forbidden. `turbo boundaries` could hold such a table too, but it follows
 * dependencies to their ends and so cannot say "web may know contract, but not the api behind it".
 * @type {Readonly<Record<string, Place>>}
 */
export const DRAWING = {
  domain: { values: [], outside: ['zod'], pure: true },
  cartography: { values: ['domain'], pure: true },
  i18n: { values: ['domain'], pure: true },
  ui: { values: ['i18n'], pure: true },
  layers: { values: DRAWN, pure: true },
  view: { values: [...DRAWN, 'layers'], pure: true },
  picture: { values: [...DRAWN, 'layers', 'view'], pure: true },
  scene: { values: [...DRAWN, 'layers', 'view'], pure: true },
  nearest: { values: ['domain', 'i18n'], outside: ['zod', 'geographiclib-geodesic'], pure: true },
  roads: { values: ['domain'], outside: ['zod', 'pbf', 'flatbush'], pure: true },
  charts: { values: DRAWN, pure: true },
  print: { values: [...DRAWN, 'layers', 'view', 'scene'], pure: true },
  ingest: { values: ['domain', 'i18n'] },
  publish: { values: ['domain'] },
  store: { values: ['domain'] },
  api: { values: ['domain', 'i18n', 'nearest'] },
  contract: { values: [], types: ['api'], pure: true },
  basemap: { values: ['domain'] },
  server: {
    values: [
      'api',
      'store',
      'ingest',
      'publish',
      'domain',
      'basemap',
      'picture',
      'scene',
      'print',
      'nearest',
      'roads',
      'i18n',
    ],
  },
  web: {
    values: [...DRAWN, 'nearest', 'ui', 'layers', 'view', 'scene', 'charts', 'print'],
    types: ['contract'],
    pure: true,
  },
  e2e: { values: [] },
  config: { values: [] },
  tools: { values: [] },
};
