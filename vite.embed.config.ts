import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { classicPage } from './scripts/classic-page.mjs'
import { COMPILED_AT_ONCE } from './scripts/compiled-at-once.mjs'
import { minifiedCopy } from './scripts/minified-copy.mjs'
import { pricesAsData } from './scripts/prices-as-data.mjs'
import { shortClassName } from './scripts/short-class-names.mjs'

const ours = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url))

/** The widget: one classic script on Preact, so that it is small and runs in any frame. */
export default defineConfig({
  base: './',
  // The calculator's build has copied it.
  publicDir: false,
  plugins: [pricesAsData(), classicPage('embed.html'), minifiedCopy('embed/v1.js')],
  resolve: {
    alias: [
      { find: 'decimal.js', replacement: ours('engine/quotient.ts') },
      { find: /^.*\/notation-store$/, replacement: ours('ui/embed/english.ts') },
      { find: /^.*\/scenario-reader$/, replacement: ours('state/embed/scenario-reader.ts') },
      { find: /^.*\/use-next-frame$/, replacement: ours('state/embed/use-next-frame.ts') },
      { find: /^react$/, replacement: ours('ui/embed/preact/react.ts') },
      { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
      { find: 'react-dom/client', replacement: ours('ui/embed/preact/react-dom.ts') },
    ],
  },
  // A classic script has none, and nothing is left that asks for it.
  define: { 'import.meta': '{}' },
  css: { modules: { generateScopedName: shortClassName } },
  build: {
    emptyOutDir: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      compress: { passes: 3, keep_fargs: false, unsafe_arrows: true, pure_getters: true },
    },
    rolldownOptions: {
      input: ['src/embed.tsx'],
      output: {
        format: 'iife',
        postBanner: COMPILED_AT_ONCE,
        codeSplitting: false,
        entryFileNames: 'embed/[name]-[hash].js',
        assetFileNames: 'embed/[name]-[hash][extname]',
      },
    },
  },
})
