/** What the page is compared with and the page itself, each served by a host of its own. */
import { resolve } from 'node:path'
import { buildFloor, FLOOR_BUILT } from './floor-pages.mjs'
import { served } from './served.mjs'

/** Where the page shows its total. */
export const TOTAL = '[aria-label="Cost on Lambda"] [translate="no"]'

/** The floor pages are built now; of the page it is the last build. */
export async function hosts() {
  await buildFloor()
  const floor = await served(FLOOR_BUILT)
  const ours = await served(resolve(import.meta.dirname, '../dist'))
  const stop = () => {
    floor.stop()
    ours.stop()
  }
  return { floor: floor.address, ours: ours.address, stop }
}
