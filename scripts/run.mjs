import { spawnSync } from 'node:child_process'

/**
 * Runs a command line in the project's folder, its output going where ours goes.
 * Returns whether it ended with status 0. One line of text, because npm is a batch file on Windows.
 *
 * @param {string} command
 */
export function run(command) {
  const { status } = spawnSync(command, {
    cwd: new URL('..', import.meta.url),
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return status === 0
}
