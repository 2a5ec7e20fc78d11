/**
 * `npm run test:deploy`: the build as a real nginx serves it with `deploy/nginx.conf`, in a browser, in
 * the root of the site and in a folder. Installs nginx where it is missing and that is possible.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FOLDER } from './deploy/served-as-deployed.mjs'
import { run } from './run.mjs'

const PORT = Number(process.env.E2E_PORT ?? 4175)
const PROJECT = new URL('..', import.meta.url).pathname
const SPECS = 'e2e/deploy.spec.ts e2e/share-link.spec.ts e2e/estimate.spec.ts'

const nginx = findNginx() ?? installedNginx()
if (!nginx) {
  console.error('nginx is missing and cannot be installed here: install it, and run this again.')
  process.exit(1)
}
if (!run('npm run --silent build')) process.exit(1)

const place = mkdtempSync(join(tmpdir(), 'lambda-cost-nginx-'))
const server = await started(nginx)
try {
  process.env.E2E_PORT = String(PORT)
  process.env.E2E_SERVED = '1'
  process.exitCode = run(`npx playwright test --reporter=list ${SPECS}`) ? 0 : 1
} finally {
  server.kill()
  await once(server, 'exit')
  rmSync(place, { recursive: true })
}

function findNginx() {
  const known = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx']
  return known.find((command) => spawnSync(command, ['-v']).status === 0)
}

/** Only where this may install packages. */
function installedNginx() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined
  console.log('Installing nginx …')
  run('apt-get update -qq')
  run('apt-get install -y -qq --no-install-recommends nginx-light')
  return findNginx()
}

/**
 * The site's configuration as it is, but for its port and place, within what nginx needs around it.
 *
 * @param {string} command
 */
async function started(command) {
  const root = join(place, 'site')
  cpSync(join(PROJECT, 'dist'), root, { recursive: true })
  cpSync(join(PROJECT, 'dist'), join(root, FOLDER), { recursive: true })
  mkdirSync(join(place, 'conf.d'))
  const site = readFileSync(join(PROJECT, 'deploy/nginx.conf'), 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${PORT};`)
    .replace('root /srv/lambda-cost;', `root ${root};`)
  writeFileSync(join(place, 'conf.d/site.conf'), site)
  writeFileSync(join(place, 'nginx.conf'), around())
  const child = spawn(command, ['-p', place, '-c', join(place, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  await answering(child)
  return child
}

function around() {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `
    daemon off;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    pid ${place}/nginx.pid;
    error_log stderr warn;
    events {}
    http {
      include ${typesFile()};
      access_log off;
      ${temporary.map((what) => `${what}_temp_path ${place}/${what};`).join('\n')}
      include ${place}/conf.d/*.conf;
    }`
}

/** nginx names its files' types in a file that stands elsewhere on each system. */
function typesFile() {
  const { stderr } = spawnSync(nginx ?? 'nginx', ['-V'], { encoding: 'utf8' })
  const [, main = '/etc/nginx/nginx.conf'] = /--conf-path=(\S+)/.exec(stderr) ?? []
  return join(main, '../mime.types')
}

/** @param {import('node:child_process').ChildProcess} child */
async function answering(child) {
  while (child.exitCode === null) {
    try {
      await fetch(`http://127.0.0.1:${PORT}/`)
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  throw new Error('nginx did not start.')
}
