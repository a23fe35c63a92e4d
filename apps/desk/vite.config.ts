import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The desk is built to files that the API serves at `/`. In development it runs beside an API on port 3000. */
export default defineConfig({
  root: here('.'),
  plugins: [react(), tailwindcss()],
  resolve: { alias: [{ find: /^#(.+)$/, replacement: `${here('../../libs')}/$1/index.ts` }] },
  build: { outDir: here('../../dist/apps/desk'), emptyOutDir: true, assetsInlineLimit: 0 },
  server: { proxy: { '/api': { target: 'http://127.0.0.1:3000' } } },
});
