/** A total that would not fit in its column is set smaller. */
export function totalSize({ length }: string): 'full' | 'long' | 'longest' {
  if (length <= 10) return 'full'
  return length <= 14 ? 'long' : 'longest'
}
