/** Fetches and reads one EC2 list, and prints how many products were kept and how much memory it took. */
import { allSelectors } from '../all-selectors'
import { download, PATIENCE } from '../download'
import { readOffer } from '../read-offer'

const [url = '', file = ''] = process.argv.slice(2)
const { gzip } = await download(url, file, PATIENCE)
const version = '20991120101112'
const list = { file, gzip, path: 'index.json', offer: 'AmazonEC2', version } as const
const { products } = await readOffer(list, allSelectors())
const { maxRSS } = process.resourceUsage()
console.log(JSON.stringify({ products: products.length, mb: Math.round(maxRSS / 1024) }))
