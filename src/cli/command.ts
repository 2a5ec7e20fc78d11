/** What every command of this folder does alike. */
import { type ParseArgsConfig, parseArgs } from 'node:util'

/** The exit status of a command that all went well with. */
export const FINE = 0
const WRONG_USAGE = 2

/** Said on standard error, and the command ends with status 2. */
export class WrongUsage extends Error {}

/** The command's options and what stands beside them. Throws WrongUsage on an option that it has not. */
export function readArguments<const O extends NonNullable<ParseArgsConfig['options']>>(options: O) {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error))
  }
}

/** Runs a command to its exit status. Who reads only its first lines has what it wants. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(FINE)
  })
  try {
    process.exitCode = await command()
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error
    process.stderr.write(`${error.message}\n--help says how it is used.\n`)
    process.exitCode = WRONG_USAGE
  }
}
