export const MEASURE_USAGE = `What real Lambda functions did, as a scenario to estimate.

  npm run --silent measure -- <file | -> [--days N]

Reads the REPORT lines of CloudWatch logs, in whatever they stand: plain logs, aws logs tail and
filter-log-events, exports, gzip, CSV, the JSON log format. Reads also the results of the queries that
the page writes, links and results of Lambda Power Tuning, and infracost-usage.yml.

  --days N   the requests are those of N days, and are brought to a month of 30; without it they are
             taken as a month's
  --help     print this

Prints a scenario in JSON: a function for each name and memory size, with its measured durations. What
is to be known of how it was read stands on standard error.

Status: 0 all is well, 1 there is nothing to measure in it, 2 wrong usage.

Examples
  npm run --silent measure -- lambda.log --days 7 > scenario.json
  aws logs tail /aws/lambda/api --since 7d | npm run --silent measure -- - --days 7 > scenario.json
  npm run --silent estimate -- scenario.json
`
