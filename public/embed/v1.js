/* <lambda-cost scenario="v=1&…">: a frame that is as high as its widget and tells of its results. */
{
  const PAGE = new URL('../embed.html', document.currentScript.src)
  const MESSAGE = { ns: 'lambda-cost', v: 1 }
  const LOOK = ['view', 'theme', 'accent']
  const STYLE = new CSSStyleSheet()
  STYLE.replaceSync(
    ':host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;border:0}',
  )

  class LambdaCost extends HTMLElement {
    static observedAttributes = ['scenario', 'title', ...LOOK]

    connectedCallback() {
      if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [STYLE]
      addEventListener('message', this)
      this.load()
    }

    disconnectedCallback() {
      removeEventListener('message', this)
      this.isReady = false
      this.frame = null
    }

    attributeChangedCallback(name, before, now) {
      if (before === now) return
      if (name === 'scenario') this.result = null
      const message = this.isReady && CHANGES[name]?.(now ?? '')
      if (message) this.tell(message)
      else if (this.frame) this.load()
    }

    /** A new frame, with what the old one had come to: an address that changes would be history. */
    load() {
      const page = new URL(PAGE)
      for (const name of LOOK) if (this[name]) page.searchParams.set(name, this[name])
      page.hash = this.result?.scenario ?? this.scenario ?? ''
      const frame = document.createElement('iframe')
      frame.title = this.title || 'What it costs on AWS Lambda'
      frame.scrolling = 'no'
      frame.referrerPolicy = 'no-referrer'
      frame.sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'
      frame.src = page
      this.isReady = false
      this.frame = frame
      this.shadowRoot.replaceChildren(frame)
    }

    tell(message) {
      this.frame.contentWindow.postMessage({ ...MESSAGE, ...message }, '*')
    }

    handleEvent({ source, data }) {
      const isOurs = source === this.frame.contentWindow && data?.ns === MESSAGE.ns
      if (!isOurs || data.v !== MESSAGE.v || !Object.hasOwn(HEARS, data.type)) return
      HEARS[data.type](this, data)
      this.dispatchEvent(new CustomEvent(data.type, { detail: data }))
    }
  }

  /** What the widget in the frame can change without being loaded again. */
  const CHANGES = {
    scenario: (scenario) => ({ type: 'setScenario', scenario }),
    theme: (theme) => ({ type: 'setTheme', theme: theme || 'auto' }),
  }

  const HEARS = {
    ready: (element) => {
      element.isReady = true
      element.tell({ type: 'hello' })
    },
    height: ({ frame }, { px }) => {
      frame.style.height = `${Math.min(Math.max(px, 40), 4000)}px`
    },
    result: (element, result) => {
      element.result = result
    },
  }

  for (const name of ['scenario', ...LOOK]) {
    Object.defineProperty(LambdaCost.prototype, name, {
      get() {
        return this.getAttribute(name)
      },
      set(value) {
        if (value === null) this.removeAttribute(name)
        else this.setAttribute(name, value)
      },
    })
  }

  if (!customElements.get('lambda-cost')) customElements.define('lambda-cost', LambdaCost)
}
