/** AWS's answer cannot be had; the next run goes on where this one stopped. */
export class Unreachable extends Error {}

/** AWS's answer cannot be read: it is not whole, or not of the shape that is known. */
export class Unreadable extends Unreachable {}

/** What was read makes no book that could be trusted: every reason, one a line. */
export class Refusal extends Error {
  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'))
  }
}
