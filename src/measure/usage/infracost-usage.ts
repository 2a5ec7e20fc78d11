/** The Lambda functions of an `infracost-usage.yml`. */
import type { DecimalText } from '../../engine/scenario'
import { readYamlMap, type YamlMap } from './yaml-map'

/** It says nothing of memory: that stands in the Terraform files. */
export interface UsedFunction {
  readonly name: string
  /** A month. */
  readonly requests: DecimalText
  readonly ms: DecimalText
}

export interface UsageFile {
  readonly functions: readonly UsedFunction[]
  /** Names of functions that lack a number, or have one that cannot be read. */
  readonly unread: readonly string[]
}

const ADDRESS = /(?:^|\.)aws_lambda_function\.(.+)/

/**
 * Functions as Infracost names them: `aws_lambda_function.name`, within modules or one of several.
 * @see https://github.com/infracost/infracost `infracost-usage-example.yml`
 */
export function readUsageFile(text: string): UsageFile {
  const file = readYamlMap(text)
  const resources = mapOf(file.resource_usage)
  const defaults = mapOf(mapOf(file.resource_type_default_usage).aws_lambda_function)
  const found = Object.entries(resources).flatMap(([address, usage]) => {
    const name = ADDRESS.exec(address)?.[1]
    return name === undefined ? [] : [functionOf(name, { ...defaults, ...mapOf(usage) })]
  })
  return {
    functions: found.filter((one) => typeof one !== 'string'),
    unread: found.filter((one) => typeof one === 'string'),
  }
}

const mapOf = (value: YamlMap | string | undefined): YamlMap =>
  typeof value === 'object' ? value : {}

/** Its name where it cannot be read. */
function functionOf(name: string, usage: YamlMap): UsedFunction | string {
  const requests = amountOf(usage.monthly_requests)
  const ms = amountOf(usage.request_duration_ms)
  return requests === null || ms === null || ms === '0' ? name : { name, requests, ms }
}

function amountOf(value: YamlMap | string | undefined): DecimalText | null {
  if (typeof value !== 'string') return null
  const digits = value.replace(/_/g, '')
  if (!/^\d{1,16}(\.\d{1,12})?$/.test(digits)) return null
  const plain = digits.replace(/^0+(?=\d)/, '')
  return plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain
}
