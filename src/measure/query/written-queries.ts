/** The queries that a user runs on AWS, to bring their small result here. */

/**
 * For CloudWatch Logs Insights. Durations are gathered 2 % wide, so that 10,000 rows, the most that it
 * gives, are enough for any time span; the sums beside them keep every cost and mean exact. Reads REPORT
 * lines and the records of the JSON log format.
 */
export const INSIGHTS_QUERY = `filter @type = "REPORT" or type = "platform.report"
| fields coalesce(@duration, record.metrics.durationMs) as ms,
    coalesce(@billedDuration, record.metrics.billedDurationMs) as billed,
    coalesce(@memorySize / 1000 / 1000, record.metrics.memorySizeMB) as memoryMb,
    coalesce(@maxMemoryUsed / 1000 / 1000, record.metrics.maxMemoryUsedMB) as used,
    coalesce(@initDuration, record.metrics.initDurationMs) as init
| fields ceil(ms) as at1, ceil(ms / 100) * 100 as at100, floor(log(ms) * 50) as near
| stats count(*) as requests, sum(ms) as durationMs, sum(at1) as billedAt1Ms,
    sum(at100) as billedAt100Ms, sum(billed) as billedMs, count(init) as coldStarts,
    sum(init) as initMs, max(used) as usedMb, min(@timestamp) as firstMs,
    max(@timestamp) as lastMs by @log, memoryMb, near
| sort by requests desc
| limit 10000
`

/** For Athena, over logs that were exported to S3. */
export const ATHENA_QUERY = `-- Once: where the exported logs are.
CREATE EXTERNAL TABLE lambda_logs (line string)
ROW FORMAT DELIMITED FIELDS TERMINATED BY '\\001' LINES TERMINATED BY '\\n'
LOCATION 's3://YOUR-BUCKET/exportedlogs/';

WITH reports AS (
  SELECT
    CAST(coalesce(regexp_extract(line, '\\tDuration: ([0-9.]+) ms', 1),
      regexp_extract(line, '"durationMs":([0-9.]+)', 1)) AS decimal(18, 2)) AS ms,
    CAST(coalesce(regexp_extract(line, 'Billed Duration: ([0-9]+) ms', 1),
      regexp_extract(line, '"billedDurationMs":([0-9]+)', 1)) AS bigint) AS billed,
    CAST(coalesce(regexp_extract(line, 'Memory Size: ([0-9]+) MB', 1),
      regexp_extract(line, '"memorySizeMB":([0-9]+)', 1)) AS integer) AS memory_mb,
    CAST(coalesce(regexp_extract(line, 'Max Memory Used: ([0-9]+) MB', 1),
      regexp_extract(line, '"maxMemoryUsedMB":([0-9]+)', 1)) AS integer) AS used,
    CAST(coalesce(regexp_extract(line, 'Init Duration: ([0-9.]+) ms', 1),
      regexp_extract(line, '"initDurationMs":([0-9.]+)', 1)) AS decimal(18, 2)) AS init,
    to_unixtime(from_iso8601_timestamp(regexp_extract(line, '^[0-9T:.-]+Z'))) * 1000 AS at
  FROM lambda_logs
  WHERE line LIKE '%REPORT RequestId:%' OR line LIKE '%"platform.report"%'
)
SELECT memory_mb AS memoryMb, count(*) AS requests, sum(ms) AS durationMs,
  sum(ceil(ms)) AS billedAt1Ms, sum(ceil(ms / 100) * 100) AS billedAt100Ms,
  sum(billed) AS billedMs, count(init) AS coldStarts, sum(init) AS initMs, max(used) AS usedMb,
  CAST(min(at) AS bigint) AS firstMs, CAST(max(at) AS bigint) AS lastMs
FROM reports WHERE ms > 0
GROUP BY memory_mb, floor(ln(ms) * 50)
ORDER BY requests DESC;
`
