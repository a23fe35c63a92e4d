import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Puts beside each script and style what the API sends instead of it, compressed once and well. */
const compressed: Plugin = {
  name: 'stet-compressed',
  closeBundle: () => {
    const folder = here('../../dist/apps/desk/assets/');
    for (const name of readdirSync(folder).filter((name) => /\.(js|css|svg)$/.test(name))) {
      const content = readFileSync(folder + name);
      writeFileSync(`${folder}${name}.br`, brotliCompressSync(content));
      writeFileSync(`${folder}${name}.gz`, gzipSync(content, { level: 9 }));
    }
  },
};

/** The desk is built to files that the API serves at `/`. In development it runs beside an API on port 3000. */
export default defineConfig({
  root: here('.'),
  // Its own optimiser does not know `::highlight` yet; Vite makes the style small.
  plugins: [react(), tailwindcss({ optimize: false }), compressed],
  resolve: { alias: [{ find: /^#(.+)$/, replacement: `${here('../../libs')}/$1/index.ts` }] },
  build: {
    rolldownOptions: { checks: { pluginTimings: false } },
    outDir: here('../../dist/apps/desk'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': { target: 'http://127.0.0.1:3000' } } },
});
