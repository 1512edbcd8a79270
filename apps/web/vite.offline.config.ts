import { defineConfig } from 'vite';
import { keptFiles } from './kept-files';
import { packedFiles } from './packed-files';

/** The service worker: one script for all browsers, told by name which files of the build it keeps. */
export default defineConfig({
  publicDir: false,
  plugins: [
    {
      name: 'kept-files',
      config: () => ({ define: { __KEPT_FILES__: JSON.stringify(keptFiles('dist')) } }),
    },
    // Here, because this script is the last file of the build.
    packedFiles('dist'),
  ],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    rolldownOptions: {
      input: 'src/offline/service-worker.ts',
      output: { format: 'iife', entryFileNames: 'sw.js' },
    },
  },
});
