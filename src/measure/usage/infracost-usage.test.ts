import { describe, expect, test } from 'vitest'
import { readUsageFile } from './infracost-usage'

const usageOf = (requests: string, ms: string) =>
  readUsageFile(`resource_usage:
  aws_lambda_function.api:
    monthly_requests: ${requests}
    request_duration_ms: ${ms}
`)

describe('the functions of a usage file', () => {
  test('are its addresses of Lambda functions, wherever they stand', () => {
    const address = (name: string) =>
      `  ${name}:\n    monthly_requests: 1\n    request_duration_ms: 2`
    const addresses = [
      'aws_lambda_function.a',
      'module.x.aws_lambda_function.b',
      `'module.x["y"].aws_lambda_function.c[0]'`,
      'aws_lambda_function.d.e',
      'my_aws_lambda_function.f',
      'aws_lambda_function_url.g',
      'aws_lambda_function.',
    ]
    const { functions, unread } = readUsageFile(
      ['resource_usage:', ...addresses.map(address)].join('\n'),
    )
    expect(functions.map(({ name }) => name)).toEqual(['a', 'b', 'c[0]', 'd.e'])
    expect(unread).toEqual([])
  })

  test('have the defaults of their type for what they do not say', () => {
    const { functions } = readUsageFile(`resource_type_default_usage:
  aws_lambda_function:
    monthly_requests: 100
    request_duration_ms: 250
  aws_instance:
    monthly_requests: 5
resource_usage:
  aws_lambda_function.both:
  aws_lambda_function.own:
    request_duration_ms: 9
`)
    expect(functions).toEqual([
      { name: 'both', requests: '100', ms: '250' },
      { name: 'own', requests: '100', ms: '9' },
    ])
  })

  test.each([
    ['nothing', ''],
    [
      'defaults only',
      'resource_type_default_usage:\n  aws_lambda_function:\n    monthly_requests: 1',
    ],
    ['a word for the functions', 'resource_usage: none'],
    ['a word for the defaults', 'resource_type_default_usage: none\nresource_usage:'],
  ])('are none where it has %s', (_, text) => {
    expect(readUsageFile(text)).toEqual({ functions: [], unread: [] })
  })
})

describe('an amount', () => {
  test.each([
    ['1500000', '1500000'],
    ['1_500_000', '1500000'],
    ['0', '0'],
    ['007', '7'],
    ['000', '0'],
    ['0.5', '0.5'],
    ['00.250', '0.25'],
    ['12.00', '12'],
    ['100', '100'],
    ['10.010', '10.01'],
    ['0.0', '0'],
    ['1234567890123456', '1234567890123456'],
    ['0.123456789012', '0.123456789012'],
  ])('%s is %s', (written, requests) => {
    expect(usageOf(written, '2').functions).toEqual([{ name: 'api', requests, ms: '2' }])
  })

  test.each(['many', '-1', '1e6', '1,000', '.5', '1.', '5 ms', 'x5', '1.2.3', '1.x', '""'])(
    '%s cannot be read, and its function is named',
    (written) => {
      const unread = { functions: [], unread: ['api'] }
      expect(usageOf(written, '2')).toEqual(unread)
      expect(usageOf('2', written)).toEqual(unread)
    },
  )

  test.each([
    ['17 digits', '12345678901234567'],
    ['13 places', '0.1234567890123'],
  ])('of %s is longer than a scenario holds', (_, written) => {
    expect(usageOf(written, '2').unread).toEqual(['api'])
  })

  test.each(['0', '0.0', '000'])('of %s ms is no duration', (ms) => {
    expect(usageOf('1', ms)).toEqual({ functions: [], unread: ['api'] })
  })
})

test.each(['monthly_requests', 'request_duration_ms'])(
  'a function with only %s is named',
  (key) => {
    const text = `resource_usage:\n  aws_lambda_function.api:\n    ${key}: 5`
    expect(readUsageFile(text)).toEqual({ functions: [], unread: ['api'] })
  },
)
