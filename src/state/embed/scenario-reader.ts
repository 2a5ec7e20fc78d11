/** Reads the widget's few fields, at once: its build puts this file in the place of what loads all readers. */
import { priceRules } from '../../prices'
import { readScenario } from '../../scenario/read-scenario'
import { noticesOf } from '../notices-of'
import { readDuration } from '../reading/read-duration'
import { readMemory } from '../reading/read-memory'
import { readRate } from '../reading/read-rate'

const readers = { duration: readDuration, memory: readMemory, rate: readRate }

export const loadReader = async () => {}
export const readersIfLoaded = () => readers
export const noticesIfLoaded = noticesOf
export const readIfLoaded = (input: unknown) => readScenario(input, priceRules)
