/**
 * Builds the web app into dist/web: hashed files, with brotli and gzip beside each. `npm run dev:web` serves it from the
 * sources instead, in front of the Lotse that `npm start` has started here.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

/** Address of the running Lotse of this directory. */
function runningLotse(): string {
  const file = resolve(import.meta.dirname, '../.lotse/run/runtime.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { url: string }).url;
}

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  // The form editor asks for an older Preact than the form viewer that it shows its fields with; two copies can't share hooks.
  resolve: { dedupe: ['preact'] },
  plugins: [preact(), compression({ algorithms: ['gzip', 'brotliCompress'], threshold: 1024 })],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // Inline images and fonts would need looser rules in the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
  server: command === 'serve' ? { proxy: { '/api': { target: runningLotse(), changeOrigin: false } } } : {},
}));
