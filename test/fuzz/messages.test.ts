import fc from 'fast-check'
import { expect } from 'vitest'
import { encodeLink } from '../../src/scenario/link'
import { followPage } from '../../src/state/embed/follow-page'
import { readMessage } from '../../src/state/embed/message'
import { createPageStore } from '../../src/state/page-store'
import { startingScenario } from '../../src/state/starting-scenario'
import { explore } from '../explore'
import { expectPlainAnswer, harmless } from './harmless'
import { hostileText } from './hostile-text'
import { sampleScenarios } from './sample-scenarios'

const ours = { ns: 'lambda-cost', v: 1 }
const valid = [
  { ...ours, type: 'hello' },
  { ...ours, type: 'getResult', id: 7 },
  { ...ours, type: 'setTheme', theme: 'dark' },
  ...sampleScenarios.map((scenario) => ({
    ...ours,
    type: 'setScenario',
    scenario: encodeLink(scenario),
    id: 'a',
  })),
].map((message) => JSON.stringify(message))

/** As it comes over: whatever can be cloned. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const anything = fc.anything({
  withBigInt: true,
  withMap: true,
  withDate: true,
  withTypedArray: true,
})
const fields = fc.record(
  {
    ns: fc.constant('lambda-cost'),
    v: fc.constantFrom(1, 1, 1, '1', 2),
    type: fc.oneof(fc.constantFrom('hello', 'getResult', 'setScenario', 'setTheme'), anything),
    id: fc.oneof(fc.double(), fc.string(), anything),
    scenario: fc.oneof(hostileText(sampleScenarios.map((one) => encodeLink(one))), anything),
    theme: fc.oneof(fc.constantFrom('light', 'dark', 'auto'), anything),
  },
  { requiredKeys: ['ns', 'v', 'type'] },
)

/** A widget that has been greeted; what it has posted. */
function widget() {
  const store = createPageStore(startingScenario)
  const posted: unknown[] = []
  let receive: (event: object) => void = () => {}
  const parent = { postMessage: (message: unknown) => posted.push(message) }
  const addEventListener = (_: string, listener: typeof receive) => {
    receive = listener
  }
  followPage(store, { parent, addEventListener } as unknown as Window, () => {})
  const say = (data: unknown) => receive({ data, origin: 'https://host.example', source: parent })
  say({ ...ours, type: 'hello' })
  return { store, posted, say }
}

explore('any message to the widget is obeyed or ignored, and answered with plain figures', {
  name: 'messages',
  cases: fc.oneof(
    { arbitrary: hostileText(valid).map(parsed), weight: 4 },
    { arbitrary: fields, weight: 4 },
    { arbitrary: anything, weight: 1 },
  ),
  check: async (data) => {
    const message = await harmless(() => readMessage(data))
    const { store, posted, say } = widget()
    await harmless(async () => {
      say(data)
      if (message?.type === 'setScenario') await settled(store)
      return posted
    })
    expect(posted.length).toBeGreaterThan(1)
    if (message?.type === 'setScenario') expectPlainAnswer(store.getState().scenario)
  },
  few: 100,
  many: 100_000,
  file: { write: (data) => JSON.stringify(data, withBigInts) ?? String(data), read: parsed },
})

const withBigInts = (_: string, value: unknown) =>
  typeof value === 'bigint' ? String(value) : value

/** Links are opened when what they need is there, which by now it all is. */
async function settled({ getState }: ReturnType<typeof createPageStore>): Promise<void> {
  while (getState().awaited) await new Promise((resume) => setImmediate(resume))
}
