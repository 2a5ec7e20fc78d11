/** The parts of the page below the answer, in their order: the id of each, and what it is called. */
export const sectionTitles = {
  'lambda-or-ec2': 'Lambda or EC2',
  'cost-less': 'What would cost less',
  'what-moves': 'What moves the bill',
  'memory-and-duration': 'Memory and duration',
  'next-months': 'The next 12 months',
  'scenarios-side-by-side': 'Scenarios side by side',
  'how-calculated': 'How this is calculated',
} as const

export type SectionId = keyof typeof sectionTitles
