/** The whole address of a page here with that link: the calculator's own, unless another file is named. */
export const pageAddress = (link: string, file = './'): string =>
  `${new URL(file, window.location.href).href.replace(/[?#].*$/, '')}#${link}`
