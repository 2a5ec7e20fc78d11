/** What one REPORT says. */
export class Report {
  /** Hundredths of a millisecond; -1 where the report does not say. */
  duration = -1
  /** Whole ms that AWS printed as billed; -1 where the report does not say. */
  billedMs = -1
  memoryMb = -1
  usedMb = -1
  /** Hundredths of a millisecond; 0 for a warm start. */
  init = 0
  /** Hundredths; what was billed of restoring a snapshot stands in for INIT. */
  billedRestore = 0

  /** Whether it says what a request cost: without one of these three it was cut. */
  get isWhole(): boolean {
    return this.duration >= 0 && this.billedMs >= 0 && this.memoryMb > 0
  }
}
