import { defineConfig } from 'vite';

/** Programs of their own: the server, the operator's command line, and the threads that read files, keep roads and print maps. */
const PROGRAMS = {
  main: 'src/main.ts',
  waystation: 'src/cli/main.ts',
  'read-worker': 'src/imports/read-worker.ts',
  'road-worker': 'src/roads/road-worker.ts',
  'snapshot-worker': 'src/snapshot/snapshot-worker.ts',
  'series-worker': 'src/series/series-worker.ts',
};

export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rollupOptions: {
      input: PROGRAMS,
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      // A faster binding of pg that is optional and not used.
      external: ['pg-native'],
    },
  },
  // All that is not compiled for a machine goes into the bundle: dist runs without knowing how packages are laid out.
  ssr: {
    noExternal: true,
    external: [
      '@embedpdf/pdfium',
      '@waystation/store/pglite-worker',
      '@myriaddreamin/typst-ts-node-compiler',
      'pg-native',
      'sharp',
      'sql.js',
      'subset-font',
    ],
  },
});
