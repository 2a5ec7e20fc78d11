import { oneDirection } from '../../parts/one-direction'
import { totalOf } from '../files/estimate-markdown'
import { plain } from '../files/markdown'
import type { Told } from '../files/told'
import type { EmbedLook } from './embed-look'
import { frameHeight } from './frame-height'

/** An address here, and the widget's page with that link and look. */
export interface EmbedAddresses {
  /** Of the folder that the calculator is in, with its slash. */
  readonly folder: string
  /** The text of the link. */
  readonly link: string
}

/** The address of the widget with that look. */
export const frameAddress = (
  { folder, link }: EmbedAddresses,
  { view, theme }: EmbedLook,
): string => `${folder}embed.html?view=${view}&theme=${theme}#${link}`

const inAttribute = (text: string): string =>
  oneDirection(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

const titleOf = ({ estimate }: Told): string =>
  `What ${estimate.scenario.name || 'this'} costs on AWS Lambda`

/** A frame that works alone. */
export function frameSnippet(told: Told, addresses: EmbedAddresses, look: EmbedLook): string {
  const height = frameHeight(look.view, 600, told.estimate.lines.length)
  return [
    '<iframe',
    `  src="${inAttribute(frameAddress(addresses, look))}"`,
    `  title="${inAttribute(titleOf(told))}"`,
    `  width="100%" height="${height}" style="border: 0"`,
    '  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
    '  loading="lazy" referrerpolicy="no-referrer"></iframe>',
  ].join('\n')
}

/** An element that is as high as what is in it, and a link for readers without scripts. */
export function elementSnippet(told: Told, addresses: EmbedAddresses, look: EmbedLook): string {
  const { folder, link } = addresses
  return [
    `<script async src="${inAttribute(folder)}embed/v1.js"></script>`,
    '<lambda-cost',
    `  scenario="${inAttribute(link)}"`,
    `  view="${look.view}" theme="${look.theme}"`,
    `  title="${inAttribute(titleOf(told))}">`,
    `  <a href="${inAttribute(told.link)}">${inAttribute(titleOf(told))}</a>`,
    '</lambda-cost>',
  ].join('\n')
}

/** For pages that take no frames: the result as a link. */
export function markdownSnippet(told: Told): string {
  const name = plain(told.estimate.scenario.name)
  return `[${name === '' ? '' : `${name}: `}${totalOf(told.estimate)} a month on AWS Lambda](${told.link})`
}
