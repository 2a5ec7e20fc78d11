import { describe, expect, it } from 'vitest'
import { workedExamples } from './worked-examples'

describe('the worked examples', () => {
  it('have a title each, and no two of a book the same', () => {
    const titles = workedExamples.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
    for (const title of titles) expect(title).toMatch(/^[A-Z\d]/)
  })

  it('show AWS’s own first, each at a page of the one who worked it out', () => {
    const authors = workedExamples.map(({ by }) => by)
    expect(authors).toEqual([...authors].sort())
    const hosts = { AWS: 'aws.amazon.com', Infracost: 'github.com' }
    for (const { by, url } of workedExamples) {
      expect(new URL(url).host).toBe(hosts[by])
      if (by === 'Infracost')
        expect(url).toMatch(/\/blob\/[\da-f]{40}\/.*\/(\w+_test)\/\1\.golden$/)
    }
  })

  it.each(workedExamples)('$title: where it stands, and what is otherwise, is said', (example) => {
    const { by, place, note, given, figures } = example
    expect(place).toMatch(
      by === 'AWS' ? /^(Lambda|AWS|API Gateway|X-Ray)’s / : /^Infracost’s test of /,
    )
    expect(figures).not.toEqual([])
    const remarks = [note, ...figures.map(({ differs }) => differs)]
    for (const remark of remarks) expect(remark ?? 'None.').toMatch(/^[A-Z].*\.$/)
    for (const one of given.functions ?? []) expect(one?.name).not.toBe('')
  })
})
