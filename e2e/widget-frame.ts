export const API =
  'v=1&p=2020-02&rg=us-east-1&n=HTTP~20API&ft=0&f=api,r:1000000/day,d:1000,m:512,t:rest-api&c=12d1'
export const CRON =
  'v=1&p=2020-02&rg=us-east-1&n=Cron~20job&f=nightly-job,r:1/day,d:600000,m:1024&c=8ysp'

export const escaped = (text: string) => text.replaceAll('&', '&amp;')

interface Frame {
  readonly query?: string
  readonly link?: string
  readonly sandbox?: string
  readonly width?: number
}

/** A frame of the widget, as a page has it. */
export function frame(
  widget: string,
  { query = '', link = API, sandbox, width = 600 }: Frame = {},
) {
  const address = escaped(`${widget}/embed.html?${query}#${link}`)
  const fence = sandbox === undefined ? '' : `sandbox="${sandbox}"`
  return `<iframe src="${address}" ${fence} title="Cost" width="${width}" height="700"></iframe>`
}
