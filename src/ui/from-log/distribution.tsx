import { edgesWithin, histogramOf, percentilesOf } from '../../state/measured/histogram'
import type { MeasuredFunctions } from '../../state/measured/measured-scenario'
import { about, figure, percent, rounded } from '../format'
import { ChevronRight } from '../parts/icons'
import styles from './distribution.module.css'
import { HistogramChart } from './histogram-chart'

interface DistributionProps {
  readonly fn: MeasuredFunctions[number]
  readonly name: string
  /** What is billed alike; null while the prices are on their way. */
  readonly incrementMs: number | null
}

/** How often which duration was seen. */
export function Distribution({ fn, name, incrementMs }: DistributionProps) {
  const histogram = histogramOf(fn.durations)
  const percentiles = percentilesOf(fn.durations)
  const [half, , , most, all] = percentiles
  const edges = incrementMs === null ? [] : edgesWithin(histogram.toMs, incrementMs)
  const ofAll = (count: number) => String((100 * count) / histogram.count)
  return (
    <section className={styles.distribution} aria-labelledby="distribution">
      <h3 className={styles.title} id="distribution">
        Durations of <bdi>{name}</bdi>
      </h3>
      <p className={styles.sentence}>
        Half of the requests took at most {about(half?.ms ?? '0')} ms, 99 % at most{' '}
        {about(most?.ms ?? '0')} ms, the longest {about(all?.ms ?? '0')} ms.
        {edges.length > 0 &&
          ` The lines are ${incrementMs} ms apart: what ends between two is billed alike.`}
      </p>
      <p className={styles.caption}>
        Requests by duration, each bar {rounded(String(histogram.bars[0]?.toMs), 2)} ms wide
      </p>
      <HistogramChart histogram={histogram} percentiles={percentiles} edges={edges} />
      <details className={styles.table}>
        <summary>
          <ChevronRight /> Table
        </summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Above, to</th>
              <th scope="col">Requests seen</th>
              <th scope="col">Of all</th>
            </tr>
          </thead>
          <tbody>
            {histogram.bars
              .filter(({ count }) => count > 0)
              .map(({ fromMs, toMs, count }) => (
                <tr key={fromMs}>
                  <th scope="row">
                    {rounded(String(fromMs), 2)} to {rounded(String(toMs), 2)} ms
                  </th>
                  <td translate="no">{figure(String(count))}</td>
                  <td translate="no">{percent(ofAll(count), 1)}</td>
                </tr>
              ))}
            {histogram.beyond > 0 && (
              <tr>
                <th scope="row">longer</th>
                <td translate="no">{figure(String(histogram.beyond))}</td>
                <td translate="no">{percent(ofAll(histogram.beyond), 1)}</td>
              </tr>
            )}
          </tbody>
        </table>
      </details>
    </section>
  )
}
