import type { PriceBook } from '../../engine/price-book'
import { withThousands } from '../../engine/with-thousands'

type Note = (book: PriceBook) => readonly (string | false)[]

/** What the words of a formula do not say. They explain; what is computed stands in the engine. */
const NOTES: Readonly<Record<string, Note>> = {
  requests: ({ limits }) => [
    'One free million for all functions together.',
    'Requests that provisioned environments serve count like any other.',
    limits.asyncEventKb > 256 &&
      'An asynchronous event above 256 KB counts one request more for each 64 KB.',
  ],
  'compute-x86': ({ incrementMs, billsInit, architectures, compute, lambdaSavingsPlan }) => [
    `Each duration is rounded up to ${incrementMs} ms by itself; then the mean is taken, by how often each was seen.`,
    billsInit
      ? 'INIT is billed: a cold start is its duration and INIT, rounded up together.'
      : 'INIT is not billed.',
    architectures.length > 1
      ? 'The free GB-s are one allowance for all functions and both architectures: each has the share of it that it has of the GB-s, and tiers of its own.'
      : 'The free GB-s are one allowance for all functions.',
    tiersInWords(compute.x86),
    lambdaSavingsPlan && 'A Compute Savings Plan takes its discount off this price.',
  ],
  'provisioned-concurrency': () => [
    'Paid whether requests come or not. The time is rounded up to whole five minutes, once for the month. Nothing of it is free.',
  ],
  'provisioned-compute': () => [
    'The share is the one that you give. No free GB-s, no tiers; INIT of these environments is left out.',
  ],
  'ephemeral-storage': () => ['The first 512 MB are free. Memory has no part in it.'],
  'snapstart-cache': () => ['Each version for three hours at least. On Java it is free.'],
  'response-streaming': ({ freeTier }) => [
    `The first 6 MB of each response are free, always; the ${withThousands(freeTier.streamedGb)} free GB are for this line alone.`,
  ],
  'api-gateway-rest': ({ restApi }) => [
    'The size of a request has no part in it.',
    tiersInWords(restApi),
  ],
  'api-gateway-cache': () => ['By the hour and its size, for each function with a cache.'],
  'api-gateway-http': ({ httpApi }) => [
    'A request counts one for each 512 KB.',
    tiersInWords(httpApi),
  ],
  'api-gateway-websocket-messages': ({ websocketMessages }) => [
    'A message counts one for each 32 KB. Each request is one message received.',
    tiersInWords(websocketMessages),
  ],
  'load-balancer': () => ['One for all functions behind it.'],
  'load-balancer-units': () => [
    'A unit bears 25 new connections a second; and 0.4 GB an hour to functions, 1 GB an hour to EC2.',
  ],
  'transfer-internet': ({ freeInternetGb, transferInternet }) => [
    freeInternetGb !== '0' &&
      `The first ${withThousands(freeInternetGb)} GB of the month are free.`,
    'What comes in is free.',
    tiersInWords(transferInternet),
  ],
  'transfer-same-region': () => ['The sender’s side; the receiver pays as much.'],
  logs: ({ logs }) => ['What CloudWatch Logs takes in.', tiersInWords(logs)],
  'extra:dynamodb': () => ['A write unit is 1 KB, a read unit 4 KB, of one item.'],
  'extra:sqs': () => ['To send, to receive and to delete a message are three requests.'],
  instances: ({ mbPerVcpu }) => [
    `Requests at once are rate times duration, by Little’s law, at the peak. Lambda gives a vCPU for each ${withThousands(String(mbPerVcpu))} MB. Never fewer than the least number, and the spare ones come on top.`,
  ],
  'burst-surplus': () => ['What the fleet uses above the baseline, on the average of the month.'],
}

function tiersInWords(rate: PriceBook['restApi']): string | false {
  const count = rate?.tiers.length ?? 0
  return (
    count > 1 &&
    `The price falls in ${count} tiers, for all functions together; they count what is left after what is free.`
  )
}

/** English sentences on a line’s formula under a book; none where its words say all. */
export const formulaNotes = (rule: string, book: PriceBook): readonly string[] =>
  (NOTES[rule]?.(book) ?? []).filter((note) => note !== false)
