/** Says "on" beside a word, where colour alone would. */
export const Tick = () => (
  <svg
    width="12"
    height="12"
    viewBox="0 0 12 12"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    aria-hidden="true"
    focusable="false"
  >
    <path d="m2 6.5 2.5 2.5L10 3.5" />
  </svg>
)
