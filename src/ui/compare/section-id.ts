/** Where the page compares Lambda with EC2. */
export const SECTION_ID = 'lambda-or-ec2'
