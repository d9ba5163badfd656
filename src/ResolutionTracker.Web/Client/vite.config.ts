import { defineConfig } from 'vite';

// One script, under one name that the draft page knows; the server says how long it may be kept.
export default defineConfig({
  build: {
    outDir: '../wwwroot/app',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    modulePreload: false,
    reportCompressedSize: true,
    rolldownOptions: {
      input: 'draft.ts',
      output: { format: 'es', entryFileNames: 'draft.js' },
    },
  },
});
