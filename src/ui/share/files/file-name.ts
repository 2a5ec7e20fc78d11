import type { Told } from './told'

/** `lambda-cost-http-api-2020-02-2026-11-27.csv`: of which scenario, by which prices, of which day. */
export function fileName({ estimate, day }: Told, ending: string): string {
  const words = estimate.scenario.name.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const name = words.join('-').slice(0, 40)
  return ['lambda-cost', ...(name === '' ? [] : [name]), estimate.prices.book, day]
    .join('-')
    .concat(ending)
}
