/** An address with this query opens the page where it says how it calculates: `?how#v=1&…`. */
export const HOW_QUERY = 'how'
