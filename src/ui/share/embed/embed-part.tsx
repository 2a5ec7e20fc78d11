import { useState } from 'react'
import { Segments } from '../../parts/segments'
import type { Told } from '../files/told'
import { TextToCopy } from '../text-to-copy'
import { EMBED_THEMES, EMBED_VIEWS, type EmbedLook } from './embed-look'
import styles from './embed-part.module.css'
import { frameHeight } from './frame-height'
import { elementSnippet, frameAddress, frameSnippet, markdownSnippet } from './snippets'

const FORMS = ['Frame', 'Element', 'Markdown'] as const
const WIDTHS = ['320 px', '600 px', 'full width'] as const

const optionsOf = <V extends string>(values: readonly V[]) =>
  values.map((value) => ({ value, says: value }))

/** What to put into another page, and how it will look there. */
export function EmbedPart({ told }: { readonly told: Told }) {
  const [look, setLook] = useState<EmbedLook>({ view: 'result', theme: 'auto' })
  const [form, setForm] = useState<(typeof FORMS)[number]>('Frame')
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('600 px')
  const [folder = '', link = ''] = told.link.split(/#(.*)/s)
  const addresses = { folder, link }
  const snippet = {
    Frame: () => frameSnippet(told, addresses, look),
    Element: () => elementSnippet(told, addresses, look),
    Markdown: () => markdownSnippet(told),
  }[form]()
  const px = Number.parseInt(width, 10) || null
  const height = frameHeight(look.view, px ?? 600, told.estimate.lines.length)
  return (
    <div className={styles.embed}>
      <div className={styles.choices}>
        <Segments
          label="What the widget shows"
          value={look.view}
          options={optionsOf(EMBED_VIEWS)}
          onChoose={(view) => setLook({ ...look, view })}
        />
        <Segments
          label="Colours of the widget"
          value={look.theme}
          options={optionsOf(EMBED_THEMES)}
          onChoose={(theme) => setLook({ ...look, theme })}
        />
        <Segments
          label="Form of the snippet"
          value={form}
          options={optionsOf(FORMS)}
          onChoose={setForm}
        />
      </div>
      <TextToCopy label="For the page" text={snippet} rows={7} does="Copy the snippet" />
      {form !== 'Markdown' && (
        <div className={styles.preview}>
          <Segments
            label="Width of the preview"
            value={width}
            options={optionsOf(WIDTHS)}
            onChoose={setWidth}
          />
          <iframe
            key={frameAddress(addresses, look)}
            src={frameAddress(addresses, look)}
            title="Preview of the widget"
            className={styles.frame}
            style={{ width: px ?? '100%', height }}
            sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
          />
        </div>
      )}
    </div>
  )
}
