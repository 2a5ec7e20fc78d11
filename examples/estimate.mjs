/** What a web API costs on Lambda, and from what volume EC2 would be cheaper. */
import { answer, encodeLink, estimate, loadPriceBook } from 'lambda-cost'

const asked = {
  version: 1,
  freeTier: false,
  functions: [
    {
      name: 'api',
      memoryMb: 512,
      requests: { count: '1000000', per: 'day' },
      duration: { kind: 'average', ms: '1000' },
      trigger: { kind: 'rest-api' },
    },
  ],
}

const answered = await answer(asked)
if ('problems' in answered) {
  throw new Error(answered.problems.map(({ field, says }) => `${field}: ${says}`).join('\n'))
}
const { scenario, lines, totalUsd, breakEven } = answered.estimate

console.log(`$${totalUsd} a month`)
for (const { rule, usd } of lines)
  console.log(`  ${rule}: ${usd === null ? 'no price' : `$${usd}`}`)
console.log(`EC2 is cheaper from ${breakEven.ec2CheaperFrom} requests a month`)

// The same workload, changed: twice the memory, under the prices of Ireland in September 2026.
const book = await loadPriceBook('2026-09', 'eu-west-1')
if (!book) throw new Error('There are no such prices.')
const functions = scenario.functions.map((one) => ({ ...one, memoryMb: 1024 }))
const changed = { ...scenario, prices: book.id, region: book.region, functions }
console.log(`$${estimate(changed, book).totalUsd} with 1024 MB in Ireland`)

// The calculator opens it at <address>/#<link>, and `answer` takes it as it does JSON.
console.log(encodeLink(changed))
