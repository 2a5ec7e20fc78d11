import type { InstanceType, PriceBook } from './price-book'

/** The type of that name. Throws where the book does not know it: the scenario was not checked. */
export function instanceType({ instances }: PriceBook, instance: string): InstanceType {
  const type = Object.hasOwn(instances, instance) ? instances[instance] : undefined
  if (!type) throw new RangeError(`Not an instance type of this book: ${instance}`)
  return type
}
