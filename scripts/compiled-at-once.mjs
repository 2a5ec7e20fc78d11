/**
 * The first line of a script whose functions nearly all run before the first figure: the browser compiles them
 * while the script arrives, beside the page's own work. Elsewhere it is a comment.
 */
export const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad'
