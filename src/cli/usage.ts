export const USAGE = `What an AWS Lambda workload costs a month, exactly, with the work shown.

  npm run --silent estimate -- <file | - | link> [options]
  npm run --silent estimate -- --lines < scenarios

The scenario is a file of JSON, standard input (-), or a link of the calculator; a file may hold a
link too.

  --json         print JSON instead of a table
  --link         print the scenario's link instead
  --budget USD   end with status 3 if the total is above so many dollars
  --lines        read one scenario a line, as JSON or as a link, from standard input, and answer each
                 with one line of JSON, in order
  --help         print this

Status: 0 all is well, 1 the scenario has problems, 2 wrong usage, 3 above the budget.

Examples
  npm run --silent estimate -- scenario.json
  npm run --silent estimate -- 'r=5M/month&d=120&m=512'
  npm run --silent estimate -- scenario.json --json --budget 400
  npm run --silent estimate -- - --link < scenario.json
  npm run --silent estimate -- --lines < scenarios.jsonl > estimates.jsonl

A scenario needs no more than this:
  { "version": 1, "functions": [{ "memoryMb": 512,
    "requests": { "count": "1000000", "per": "day" },
    "duration": { "kind": "average", "ms": "120" } }] }
`
