import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstLoads } from './first-loads';
import { narrowFonts } from './fonts/narrow-fonts';
import { outlinedIcons } from './icons/outlined-icons';
import { maplibreInParts } from './maplibre/maplibre-in-parts';
import { maplibreStyles } from './maplibre/styles-of-map';
import { partsOfMapPage } from './parts-of-map-page';
import { textOnlyLinks } from './text-only-links';
import { wordsOfControls } from './words-of-controls';

/** Where the server listens while developing; the same variables as the server reads. */
const SERVER = `http://127.0.0.1:${process.env.PORT ?? '4310'}`;

const WEB_PORT = 4311;

const MAPLIBRE = 'maplibre-gl/dist/maplibre-gl-csp.js';

/** What changes modules. */
const changes = () => [maplibreInParts(), wordsOfControls(), outlinedIcons(), react()];

export default defineConfig({
  plugins: [
    ...changes(),
    partsOfMapPage(changes),
    narrowFonts(),
    maplibreStyles(),
    tailwindcss(),
    firstLoads(),
    textOnlyLinks(),
  ],
  resolve: {
    alias: [
      // The build whose worker is a file of its own: while developing that is served as it is.
      { find: /^maplibre-gl$/, replacement: MAPLIBRE },
    ],
  },
  build: {
    target: 'es2022',
    // Polyfill and small assets would be written inline, which the content-security policy refuses.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // One chunk, so that zod is told not to evaluate code before any schema is made, whatever
            // chunk the schemas are in: see strict-policy.ts.
            { name: 'schemas', test: /[\\/](?:zod[\\/]|strict-policy)/, priority: 7 },
            // Few files rather than many small ones: a line of long delay is paid once for each. But not
            // one large one, which would be the last to come of all that share the line with it.
            { name: 'react', test: /[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 7 },
            { name: 'router', test: /[\\/]@tanstack[\\/]/, tags: ['$initial'], priority: 7 },
            { name: 'app', tags: ['$initial'], priority: 6 },
            { name: 'shared', minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: {
    port: WEB_PORT,
    proxy: {
      '/trpc': SERVER,
      '/basemap': SERVER,
      '/text': SERVER,
      '/maps': SERVER,
      '/nearest': SERVER,
      '/livez': SERVER,
      '/readyz': SERVER,
    },
  },
});
