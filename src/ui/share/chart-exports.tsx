import { useState } from 'react'
import { saveFile } from '../parts/save-file'
import { chartSvg, svgText } from './charts/chart-svg'
import { chartsOnPage, type PageChart } from './charts/charts-on-page'
import { pngOf } from './charts/png-of'
import styles from './export-list.module.css'
import { fileName } from './files/file-name'
import { pricesInWords, toldNow } from './files/told'

/** Each chart of the page as a picture. */
export function ChartExports({ onDone }: { readonly onDone: () => void }) {
  const [charts] = useState(chartsOnPage)
  const [failure, setFailure] = useState('')
  if (charts.length === 0) return null
  const save = (chart: PageChart, kind: 'svg' | 'png') =>
    savePicture(chart, kind).then(onDone, () =>
      setFailure(`The browser could not draw “${chart.title}” as ${kind.toUpperCase()}.`),
    )
  return (
    <>
      <p className={styles.heading}>A chart as a picture</p>
      {charts.map((chart) => (
        <div key={chart.title} className={styles.chart}>
          <span>{chart.title}</span>
          {(['svg', 'png'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              aria-label={`${chart.title} as ${kind.toUpperCase()}`}
              onClick={() => save(chart, kind)}
            >
              {kind.toUpperCase()}
            </button>
          ))}
        </div>
      ))}
      <p role="status" className={styles.failure}>
        {failure}
      </p>
    </>
  )
}

async function savePicture({ element, title }: PageChart, kind: 'svg' | 'png'): Promise<void> {
  const told = toldNow()
  if (!told) return
  const svg = chartSvg(element, { title, says: pricesInWords(told), link: told.link })
  const words = title.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const content =
    kind === 'png' ? await pngOf(svg) : new Blob([svgText(svg)], { type: 'image/svg+xml' })
  saveFile(fileName(told, `-${words}.${kind}`), content)
}
