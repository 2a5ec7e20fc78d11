/** `npm start`: installs, builds, serves the page. */
import { install } from './install.mjs'
import { run } from './run.mjs'

if (install() && run('npm run --silent build')) await serve()
else process.exitCode = 1

/** In this process, so that the server ends with it. */
async function serve() {
  const { preview } = await import('vite')
  try {
    const server = await preview()
    server.printUrls()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
