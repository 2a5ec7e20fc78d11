import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  // Relative, so that the built files work from any folder of any host.
  base: './',
  plugins: [react()],
  build: {
    // The page's Content-Security-Policy allows no data: addresses.
    assetsInlineLimit: 0,
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: { input: ['index.html'] },
  },
  preview: { port: 4173, strictPort: true },
})
