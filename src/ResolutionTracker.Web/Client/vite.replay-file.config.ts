import { defineConfig } from 'vite';

// The script that stands inside a replay that is taken away as a file: one piece, since there is no server to fetch another from.
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'built',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: true,
    rolldownOptions: {
      input: { 'replay-file': 'replay-file.ts' },
      output: { format: 'iife', entryFileNames: '[name].js' },
    },
  },
});
