/**
 * Links as they were published, of every version there ever was, and what each must always open. Only
 * ever added to: a link that someone keeps in a document says the same for good.
 */
export interface PublishedLink {
  readonly link: string
  /** As a scenario may be written: what is not said is what was default at that version. */
  readonly scenario: unknown
}

export const publishedLinks: readonly PublishedLink[] = [
  {
    link: 'v=1&p=2020-02&rg=us-east-1&n=HTTP~20API&ft=0&f=api,r:1000000/day,d:1000,m:512,t:rest-api&c=12d1',
    scenario: {
      version: 1,
      name: 'HTTP API',
      freeTier: false,
      functions: [
        {
          name: 'api',
          memoryMb: 512,
          requests: { count: '1000000', per: 'day' },
          duration: { kind: 'average', ms: '1000' },
          trigger: { kind: 'rest-api' },
        },
      ],
    },
  },
  {
    link: 'v=1&p=2020-02&rg=us-east-1&n=Cron~20job&f=nightly-job,r:1/day,d:600000,m:1024&c=8ysp',
    scenario: {
      version: 1,
      name: 'Cron job',
      functions: [
        {
          name: 'nightly-job',
          memoryMb: 1024,
          requests: { count: '1', per: 'day' },
          duration: { kind: 'average', ms: '600000' },
        },
      ],
    },
  },
  {
    link: 'v=1&p=2020-02&rg=us-east-1&h=730&f=r:20/second,d:0.99x12_128.83x3,cold:0.05,init:900,pc:10,pch:360,pcs:0.8,out:6,same:0.5,other:0.25,log:0.7&c=48kg',
    scenario: {
      version: 1,
      hoursPerMonth: '730',
      functions: [
        {
          requests: { count: '20', per: 'second' },
          duration: {
            kind: 'measured',
            samples: [
              ['0.99', 12],
              ['128.83', 3],
            ],
          },
          coldStart: { share: '0.05', initMs: '900' },
          provisioned: { concurrency: 10, hoursPerMonth: '360', requestShare: '0.8' },
          transferKb: { internet: '6', sameRegion: '0.5', otherRegion: '0.25' },
          logKb: '0.7',
        },
      ],
    },
  },
  {
    link: 'v=1&p=2020-02&rg=us-east-1&n=Chat~3A~20%E2%80%9CGr%C3%BC%C3%9Fe%E2%80%9D~2C~2050~20~25~20~26~20more&f=message,r:100000/week,d:45.5,m:256,t:websocket-api,mkb:4,min:14400000&f=quote~2C~20cached,r:3000000/month,d:120,t:rest-api,cache:0.5,pc:2&e=custom,l:Messages~20sent~20on,mo:5,mil:0.6&e=nat-gateway,g:2,gb:60&x=m5.large,buy:savings-1y,peak:5,full:0.7,cpu:0.25,mem:64,os:1024,least:2,spare:1,gb:20,lb:1,rpc:40&c=nvr5',
    scenario: {
      version: 1,
      name: 'Chat: “Grüße”, 50 % & more',
      functions: [
        {
          name: 'message',
          memoryMb: 256,
          requests: { count: '100000', per: 'week' },
          duration: { kind: 'average', ms: '45.5' },
          trigger: { kind: 'websocket-api', messageKb: '4', connectionMinutes: '14400000' },
        },
        {
          name: 'quote, cached',
          requests: { count: '3000000', per: 'month' },
          duration: { kind: 'average', ms: '120' },
          provisioned: { concurrency: 2 },
          trigger: { kind: 'rest-api', cacheGb: '0.5' },
        },
      ],
      extras: [
        {
          kind: 'custom',
          label: 'Messages sent on',
          usdPerMonth: '5',
          usdPerMillionRequests: '0.6',
        },
        { kind: 'nat-gateway', gateways: 2, gbPerMonth: '60' },
      ],
      fleet: {
        instance: 'm5.large',
        purchase: 'savings-1y',
        peakFactor: '5',
        utilization: '0.7',
        cpuShare: '0.25',
        memoryPerRequestMb: 64,
        reserveMb: 1024,
        minInstances: 2,
        spareInstances: 1,
        storageGbPerInstance: '20',
        loadBalancer: true,
        requestsPerConnection: '40',
      },
    },
  },
  {
    link: 'v=1&p=2026-09&rg=us-east-1&f=stream,r:3000000/month,d:500,m:1769,a:arm,t:function-url,cold:0.01,stream:7168,snap:2,snaph:360&f=import,r:50/hour,d:2000,async:512.5,snap:1&f=site,r:2/second,d:30,t:load-balancer,rkb:2,rpc:4&c=secc',
    scenario: {
      version: 1,
      prices: '2026-09',
      functions: [
        {
          name: 'stream',
          memoryMb: 1769,
          architecture: 'arm',
          requests: { count: '3000000', per: 'month' },
          duration: { kind: 'average', ms: '500' },
          trigger: { kind: 'function-url' },
          coldStart: { share: '0.01' },
          streamedKb: '7168',
          snapStart: { versions: 2, hoursPerMonth: '360' },
        },
        {
          name: 'import',
          requests: { count: '50', per: 'hour' },
          duration: { kind: 'average', ms: '2000' },
          asyncEventKb: '512.5',
          snapStart: { versions: 1, hoursPerMonth: '720' },
        },
        {
          name: 'site',
          requests: { count: '2', per: 'second' },
          duration: { kind: 'average', ms: '30' },
          trigger: { kind: 'load-balancer', requestKb: '2', requestsPerConnection: '4' },
        },
      ],
    },
  },
  {
    link: 'v=1&p=2020-02&rg=us-east-1&f=r:1000000/month,d:100&e=dynamodb,w:1,rd:2.5,gb:40&e=sqs,q:fifo,n:3,kb:65&e=eventbridge,n:1&e=step-functions,n:5&e=x-ray,n:0.05&e=nat-gateway,g:1&c=nvbc',
    scenario: {
      version: 1,
      functions: [
        {
          requests: { count: '1000000', per: 'month' },
          duration: { kind: 'average', ms: '100' },
        },
      ],
      extras: [
        { kind: 'dynamodb', writesPerRequest: '1', readsPerRequest: '2.5', storageGb: '40' },
        { kind: 'sqs', queue: 'fifo', callsPerRequest: '3', messageKb: '65' },
        { kind: 'eventbridge', eventsPerRequest: '1', eventKb: '1' },
        { kind: 'step-functions', transitionsPerRequest: '5' },
        { kind: 'x-ray', tracesPerRequest: '0.05' },
        { kind: 'nat-gateway', gateways: 1, gbPerMonth: '0' },
      ],
    },
  },
]
