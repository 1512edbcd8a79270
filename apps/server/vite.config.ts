import { defineConfig } from 'vite';

/** Programs of their own: the server, the operator's command line, and the threads that read files and keep roads. */
const PROGRAMS = {
  main: 'src/main.ts',
  waystation: 'src/cli/main.ts',
  'read-worker': 'src/imports/read-worker.ts',
  'road-worker': 'src/roads/road-worker.ts',
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
  // Everything goes into the bundle: dist runs without knowing how packages are laid out.
  ssr: { noExternal: true, external: ['@waystation/store/pglite-worker', 'pg-native'] },
});
