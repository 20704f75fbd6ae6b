/** Puts the parts of Camunda Modeler into one script for a page; the folder is named by `--outDir`. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  // Two copies of Preact cannot share the hooks of one form.
  resolve: { dedupe: ['preact'] },
  build: {
    minify: false,
    lib: {
      entry: resolve(import.meta.dirname, 'parts.ts'),
      formats: ['iife'],
      name: 'camundaModeler',
      fileName: () => 'parts.js',
    },
  },
});
