import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { alsoBuilds } from './scripts/also-builds.mjs'
import { COMPILED_AT_ONCE } from './scripts/compiled-at-once.mjs'
import { servedAsDeployed } from './scripts/deploy/served-as-deployed.mjs'
import { preloadHelper } from './scripts/preload-helper.mjs'
import { prerendered } from './scripts/prerendered.mjs'
import { shortClassName } from './scripts/short-class-names.mjs'
import { siteAddress } from './scripts/site-address.mjs'

/** What every visit needs right after its first estimate, and one with a link before it. */
const LINK = /\/src\/(state\/address|state\/reading\/readers|ui\/settings\/follow-settings)\.ts$/

export default defineConfig({
  // A file that is missing is missing: no page in its place.
  appType: 'mpa',
  // Relative, so that the built files work from any folder of any host.
  base: './',
  plugins: [
    react(),
    preloadHelper(),
    prerendered({
      page: 'index.html',
      script: 'src/page.tsx',
      parts: ['ui/share/share-tools.tsx', 'ui/other-ways.tsx'],
      next: ['state/address.ts', 'state/reading/readers.ts', 'ui/settings/follow-settings.ts'],
    }),
    siteAddress(process.env.SITE),
    servedAsDeployed(),
    alsoBuilds('vite.embed.config.ts'),
  ],
  // See docs/decisions/02-quotient.md.
  resolve: {
    alias: { 'decimal.js': fileURLToPath(new URL('src/engine/quotient.ts', import.meta.url)) },
  },
  css: { modules: { generateScopedName: shortClassName } },
  build: {
    // The page's Content-Security-Policy allows no data: addresses.
    // Knows light-dark(), as every browser since 2024 does: in other words it is a third of the styles of colours.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: {
      polyfill: false,
      // A list of all that each part imports would be in the first file; few of them have much.
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
    },
    // A hundredth smaller than the built-in one, compressed.
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: {
        passes: 8,
        inline: 1,
        keep_fargs: false,
        unsafe_arrows: true,
        unsafe_methods: true,
        pure_getters: true,
      },
    },
    reportCompressedSize: false,
    rolldownOptions: {
      input: ['index.html'],
      // What works out a total, what reads a link, and what draws the page: few files compress better, and
      // a browser asks for six at once.
      output: {
        postBanner: ({ name }) => (name === 'link' ? COMPILED_AT_ONCE : ''),
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 1 },
            { name: 'link', test: LINK, priority: 1 },
            { name: 'page', test: /\/src\/page\.tsx$/ },
          ],
        },
      },
    },
  },
  preview: { port: 4173, strictPort: true },
})
