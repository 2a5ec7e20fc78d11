import type { TriggerKind } from '../../engine/scenario'

/** What each trigger may be called in a spreadsheet, without blanks, hyphens and AWS's own prefixes. */
const WORDS: readonly (readonly [TriggerKind, RegExp])[] = [
  ['direct', /^(direct|direct(ly)?called|none|event|calleddirectly.*|-)$/],
  ['rest-api', /^rest(api)?$/],
  ['http-api', /^http(api)?$/],
  ['websocket-api', /^websockets?(api)?$/],
  ['function-url', /^(function)?url$/],
  ['load-balancer', /^(application)?loadbalancer$|^alb$/],
]

/** The trigger that the words mean; null where they mean none. */
export function readTrigger(text: string): TriggerKind | null {
  const word = text
    .toLowerCase()
    .replace(/[\s,_-]/g, '')
    .replace(/^(aws)?apigateway/, '')
  return WORDS.find(([, means]) => means.test(word))?.[0] ?? null
}
