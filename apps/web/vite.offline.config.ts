import { defineConfig } from 'vite';
import { keptFiles } from './kept-files';

/** The service worker: one script for all browsers, told by name which files of the build it keeps. */
export default defineConfig({
  publicDir: false,
  plugins: [
    {
      name: 'kept-files',
      config: () => ({ define: { __KEPT_FILES__: JSON.stringify(keptFiles('dist')) } }),
    },
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
