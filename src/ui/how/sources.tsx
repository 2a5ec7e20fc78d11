import type { Source } from '../../engine/price-book'
import { sourceNote } from '../../state/how/source-note'
import { written } from '../../state/notation-store'
import { type SourceNumbers, sourceKey } from './source-numbers'
import styles from './sources.module.css'
import text from './text.module.css'

/** The sources by number, with what is to be known of them. */
export function Sources({ sources }: { readonly sources: SourceNumbers }) {
  return (
    <>
      <h4 className={text.group}>Sources</h4>
      <ol className={styles.list}>
        {[...sources].map(([key, { number, source }]) => (
          <li key={key} className={styles.source}>
            <span className={styles.number}>{number}</span>
            <span>
              <a href={source.url} rel="noreferrer">
                {placeOf(source)}
              </a>{' '}
              <span className={styles.read}>read {source.read}.</span>{' '}
              {unbroken(written(sourceNote(source) ?? ''))}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}

/** No line ends within a date, `us-east-1` or `GB-s`. */
const unbroken = (says: string) => says.replace(/(?<=\w)-(?=\w)/g, '\u2011')

/** The day that a price was read, with the source's link and number. */
export function SourceDate({
  source,
  sources,
}: {
  readonly source: Source | null
  readonly sources: SourceNumbers
}) {
  if (!source) return <>not found</>
  return (
    <>
      <a href={source.url} title={sourceNote(source)} rel="noreferrer" translate="no">
        {source.read}
      </a>{' '}
      <small>{sources.get(sourceKey(source))?.number}</small>
    </>
  )
}

/** The host and, of a repository, its name: `github.com/infracost/infracost`; of a page its path. */
function placeOf({ url }: Source): string {
  const { host, pathname } = new URL(url)
  const [, owner, repository] = pathname.split('/')
  if (host === 'github.com') return [host, owner, repository].join('/')
  return `${host}${pathname}`.replace(/\/$/, '')
}
