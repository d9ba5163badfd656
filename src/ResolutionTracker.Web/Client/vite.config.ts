import { defineConfig } from 'vite';

// One script a page, under a name that the page knows; the server says how long each may be kept. What both pages need is a file
// of its own, so that neither carries the other's weight. The exports of an entry are what tests ask it.
export default defineConfig({
  build: {
    outDir: '../wwwroot/app',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    modulePreload: false,
    reportCompressedSize: true,
    rolldownOptions: {
      input: { draft: 'draft.ts', 'new-draft': 'new-draft.ts', decide: 'decide.ts', compare: 'compare.ts', replay: 'replay.ts', words: 'words.ts', 'agreed-language': 'agreed-language.ts' },
      preserveEntrySignatures: 'exports-only',
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
