import type { PriceRules } from '../../engine/price-book'

interface NotCountedItem {
  readonly of: string
  readonly says: string
}

/** What no rule of a book counts, by what it is of; of services only those that the book has. */
export function notCounted(rules: PriceRules): readonly NotCountedItem[] {
  const { billsInit, snapStart, triggers, extras, lambdaSavingsPlan } = rules
  const items: readonly (NotCountedItem | false)[] = [
    {
      of: 'Your account',
      says: 'Taxes, AWS Support, credits, private prices and volume discounts, and what a currency costs.',
    },
    {
      of: 'New accounts',
      says: 'Allowances of the first twelve months, such as API Gateway’s million of requests, and 750 hours of a small EC2 instance. CloudWatch’s 5 GB of logs, which are always free, are not taken off either.',
    },
    {
      of: 'Lambda',
      says: [
        'Retries, and requests that time out, unless they are among the requests and durations given; Lambda@Edge; INIT of provisioned environments; that an environment turned on and off several times is rounded up each time.',
        billsInit &&
          'Managed Instances, durable functions, and what keeps event sources provisioned.',
        snapStart && 'SnapStart is charged as for Python and .NET: on Java it is free.',
        lambdaSavingsPlan &&
          'Of a Savings Plan: a commitment above what is used, which would still be paid.',
      ]
        .filter(Boolean)
        .join(' '),
    },
    {
      of: 'API Gateway',
      says: 'Requests that it answers from its cache without calling the function; messages that a function sends to a WebSocket; private APIs and their VPC endpoints; client certificates and domains.',
    },
    triggers.includes('load-balancer') && {
      of: 'Load balancer',
      says: 'Capacity units by active connections and by rules; its public addresses. TLS, as its certificates are free.',
    },
    {
      of: 'Transfer',
      says: 'The receiver’s side within a region; traffic between zones that you do not give; CloudFront; pairs of regions with a price of their own, such as us-east-1 and us-east-2, which is $0.01. What comes in is free.',
    },
    {
      of: 'CloudWatch',
      says: 'Keeping logs and searching them; metrics, alarms and dashboards.',
    },
    extras.length > 0 && {
      of: 'Extras',
      says: 'Of DynamoDB: transactions but by the units given, backups, streams, indexes and provisioned tables. Of Step Functions: Express workflows. Of X-Ray: traces retrieved and scanned. Of a NAT gateway: transfer between zones.',
    },
    {
      of: 'Other services',
      says: 'KMS keys and Secrets Manager, DNS, WAF, S3 with the code, the databases behind the functions.',
    },
    {
      of: 'EC2',
      says: 'People who patch, deploy and watch; snapshots and provisioned IOPS; licences of other systems than Linux; detailed monitoring; Spot and Reserved Instances. The fleet has its size all month: it does not shrink at night.',
    },
  ]
  return items.filter((item) => item !== false)
}
