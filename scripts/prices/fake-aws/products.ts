/**
 * The products of a region's price lists in AWS's shape: those that a book is made of, and among them
 * those that must not be taken for them.
 */

/** A product, one a line: its offer, usage type, unit, price, and the attributes that tell it apart. */
export interface Product {
  readonly offer: string
  /** `~` stands for the region's short name, which us-east-1 does not have, `^` for one that all have. */
  readonly usage: string
  readonly unit: string
  /** Where the price stands in the book, perhaps after so much that is free; or the price, perhaps up to a bound. */
  readonly price: string
  readonly attributes: { readonly [name: string]: string }
}

/** What most products of a list have. */
const COMMON: { readonly [name: string]: string } = {
  lambda: 'productFamily=Serverless',
  anywhere: 'regionCode=;fromRegionCode=;location=Any',
  call: 'productFamily=API Calls;operation=ApiGatewayHttpApi',
  socket: 'productFamily=WebSocket;operation=ApiGatewayWebSocket',
  cache: 'productFamily=Amazon API Gateway Cache',
  sent: 'productFamily=Data Transfer;fromLocationType=AWS Region;toLocationType=AWS Region',
  log: 'productFamily=Data Payload;group=Ingested Logs',
  balancer:
    'productFamily=Load Balancer-Application;operation=LoadBalancing:Application;group=ELB:Balancing',
  unit: 'productFamily=Amazon DynamoDB PayPerRequest Throughput',
  table: 'productFamily=Database Storage;volumeType=Amazon DynamoDB - Indexed DataStore',
  queue: 'productFamily=API Request;group=SQS-APIRequest-Tier1',
  event: 'productFamily=EventBridge',
  container: 'productFamily=Compute;tenancy=Shared',
  nat: 'productFamily=NAT Gateway;operation=NatGateway',
  volume: 'productFamily=Storage',
  box: 'productFamily=Compute Instance;instanceType=t3.nano;vcpu=2;memory=0.5 GiB;tenancy=Shared;operatingSystem=Linux;preInstalledSw=NA;licenseModel=No License required;capacitystatus=Used;operation=RunInstances;marketoption=OnDemand',
}

// Where the price is 0.9 or 0, the product is not one of the book.
const TABLE = `
AWSLambda | ~Request | Request | requests | lambda; group=AWS-Lambda-Requests
AWSLambda | ~Lambda-GB-Second | Lambda-GB-Second | compute/x86 | lambda; group=AWS-Lambda-Duration
AWSLambda | ~Lambda-GB-Second-ARM | Lambda-GB-Second | compute/arm | lambda; group=AWS-Lambda-Duration-ARM
AWSLambda | ~Lambda-Provisioned-Concurrency | Lambda-GB-Second | provisionedConcurrency/x86 | lambda; group=AWS-Lambda-Provisioned-Concurrency
AWSLambda | ~Lambda-Provisioned-Concurrency-ARM | Lambda-GB-Second | provisionedConcurrency/arm | lambda; group=AWS-Lambda-Provisioned-Concurrency-ARM
AWSLambda | ~Lambda-Provisioned-GB-Second | Lambda-GB-Second | provisionedCompute/x86 | lambda; group=AWS-Lambda-Duration-Provisioned
AWSLambda | ~Lambda-Provisioned-GB-Second-ARM | Lambda-GB-Second | provisionedCompute/arm | lambda; group=AWS-Lambda-Duration-Provisioned-ARM
AWSLambda | ~Lambda-Storage-GB-Second | GB-Seconds | ephemeralStorage | lambda; group=AWS-Lambda-Storage-Duration
AWSLambda | ~Lambda-SnapStart-Cached-GB-S | GB-Seconds | snapStartCache | lambda
AWSLambda | ~Lambda-SnapStart-Restored-GB | GB | snapStartRestore | lambda
AWSLambda | ~Lambda-Streaming-Response-Processed-Bytes | GB | responseStreaming | lambda
AWSLambda | ~Lambda-Streaming-Response-Processed-Bytes-ARM | GB | 0.9 | lambda
AWSLambda | ~Lambda-Storage-GB-Second-ARM | GB-Seconds | 0.9 | lambda; group=AWS-Lambda-Storage-Duration-ARM
AWSLambda | ~Request-ARM | Request | 0.9 | lambda; group=AWS-Lambda-Requests-ARM
AWSLambda | ~Lambda-Edge-Request | Request | 0.9 | lambda; group=AWS-Lambda-Edge-Requests
AWSLambda | ~Lambda-Edge-GB-Second | Lambda-GB-Second | 0.9 | lambda; group=AWS-Lambda-Edge-Duration
AWSLambda | Global-Request | Requests | 0 to 1000000 | lambda; group=AWS-Lambda-Requests; anywhere
AWSLambda | Global-Lambda-GB-Second | seconds | 0 to 400000 | lambda; group=AWS-Lambda-Duration; anywhere
AmazonApiGateway | ^ApiGatewayRequest | Requests | restApi | call; operation=ApiGatewayRequest
AmazonApiGateway | ^ApiGatewayHttpRequest | Requests | httpApi | call
AmazonApiGateway | ^ApiGatewayPortalsRequest | Requests | 0.9 | call
AmazonApiGateway | ^ApiGatewayMessage | Messages | websocketMessages | socket
AmazonApiGateway | ^ApiGatewayMinute | minutes | websocketMinutes | socket
AmazonApiGateway | ^ApiGatewayCacheUsage:0.5GB | Hrs | restApiCache/0.5 | cache
AmazonApiGateway | ^ApiGatewayCacheUsage:1.6GB | Hrs | restApiCache/1.6 | cache
AmazonApiGateway | ^ApiGatewayCacheUsage:6.1GB | Hrs | restApiCache/6.1 | cache
AmazonApiGateway | ^ApiGatewayCacheUsage:13.5GB | Hrs | restApiCache/13.5 | cache
AmazonApiGateway | ^ApiGatewayCacheUsage:28.4GB | Hrs | restApiCache/28.4 | cache
AmazonApiGateway | ^ApiGatewayCacheUsage:58.2GB | Hrs | restApiCache/58.2 | cache
AmazonApiGateway | ^ApiGatewayCacheUsage:118GB | Hrs | restApiCache/118 | cache
AmazonApiGateway | ^ApiGatewayCacheUsage:237GB | Hrs | restApiCache/237 | cache
AWSDataTransfer | ~DataTransfer-Out-Bytes | GB | transferInternet | sent; transferType=AWS Outbound; toLocation=External; toLocationType=Other
AWSDataTransfer | Global-DataTransfer-Out-Bytes | GB | 0 | sent; transferType=AWS Outbound; toLocation=External; toLocationType=Other; anywhere
AWSDataTransfer | ~DataTransfer-Regional-Bytes | GB | transferSameRegion | sent; transferType=IntraRegion
AWSDataTransfer | ^EU-AWS-Out-Bytes | GB | transferOtherRegion | sent; transferType=InterRegion Outbound; toLocation=EU (Ireland)
AWSDataTransfer | ^APN1-AWS-Out-Bytes | GB | transferOtherRegion | sent; transferType=InterRegion Outbound; toLocation=Asia Pacific (Tokyo)
AWSDataTransfer | ^SAE1-AWS-Out-Bytes | GB | transferOtherRegion | sent; transferType=InterRegion Outbound; toLocation=South America (Sao Paulo)
AWSDataTransfer | ^USE2-AWS-Out-Bytes | GB | 0.01 | sent; transferType=InterRegion Outbound; toLocation=US East (Ohio)
AWSDataTransfer | ^LAX1-AWS-Out-Bytes | GB | 0.9 | sent; transferType=InterRegion Outbound; toLocation=US West (Los Angeles); toLocationType=AWS Local Zone
AWSDataTransfer | ^EU-AWS-In-Bytes | GB | 0.9 | sent; transferType=InterRegion Inbound
AmazonCloudWatch | ^VendedLog-Bytes | GB | logs | log
AmazonCloudWatch | VendedLog-Bytes | GB | 0.9 | log
AmazonCloudWatch | ^VendedLogIA-Bytes | GB | 0.9 | log
AmazonCloudWatch | ^DataProcessing-Bytes | GB | 0.9 | log
AmazonVPC | ^PublicIPv4:InUseAddress | Hrs | publicIpv4 |
AmazonVPC | ^PublicIPv4:IdleAddress | Hrs | 0.9 |
AWSELB | ~LoadBalancerUsage | Hrs | loadBalancerHour | balancer
AWSELB | ~LCUUsage | LCU-Hrs | loadBalancerUnitHour | balancer
AWSELB | ~TS-LoadBalancerUsage | Hrs | 0.9 | balancer
AWSELB | ~ReservedLCUUsage | LCU-Hrs | 0.9 | balancer
AWSELB | ~Outposts-LoadBalancerUsage | Hrs | 0.9 | balancer
AWSELB | ~LoadBalancerUsage | Hrs | 0.9 | balancer; productFamily=Load Balancer; operation=LoadBalancing
AmazonDynamoDB | ~WriteRequestUnits | WriteRequestUnits | dynamoDbWrites | unit; group=DDB-WriteUnits
AmazonDynamoDB | ~ReadRequestUnits | ReadRequestUnits | dynamoDbReads | unit; group=DDB-ReadUnits
AmazonDynamoDB | IA-WriteRequestUnits | WriteRequestUnits | 0.9 | unit; group=DDB-WriteUnitsIA
AmazonDynamoDB | ~TimedStorage-ByteHrs | GB-Mo | dynamoDbStorage after 25 | table
AmazonDynamoDB | IA-TimedStorage-ByteHrs | GB-Mo | 0.9 | table; volumeType=Amazon DynamoDB - Indexed DataStore - IA
AWSQueueService | ~Requests-Tier1 | Requests | sqsStandard | queue; queueType=Standard
AWSQueueService | ~Requests-FIFO-Tier1 | Requests | sqsFifo | queue; queueType=FIFO (first-in, first-out)
AWSQueueService | ~Requests-Fair-RBP | Requests | 0.9 | queue; queueType=Fair
AWSEvents | ^Event-64K-Chunks | 64K-Chunks | eventBridgeEvents | event; eventType=Custom Event
AWSEvents | ^Event-64K-Chunks | 64K-Chunks | 0.9 | event; eventType=Partner Event
AmazonStates | ^StateTransition | StateTransitions | stepFunctionsTransitions |
AmazonStates | ^StepFunctions-Request | Request | 0.9 |
AWSXRay | ^XRay-TracesStored | Traces | xRayTraces |
AWSXRay | Global-XRay-TracesStored | Traces | 0 | anywhere
AmazonECS | ^Fargate-vCPU-Hours:perCPU | hours | fargate/x86/vcpuHourUsd | container
AmazonECS | ^Fargate-GB-Hours | hours | fargate/x86/gbHourUsd | container
AmazonECS | ^Fargate-ARM-vCPU-Hours:perCPU | hours | fargate/arm/vcpuHourUsd | container; cpuArchitecture=ARM
AmazonECS | ^Fargate-ARM-GB-Hours | hours | fargate/arm/gbHourUsd | container; cpuArchitecture=ARM
AmazonECS | ^Fargate-Windows-vCPU-Hours:perCPU | hours | 0.9 | container; operatingSystem=Windows
AmazonECS | ^Fargate-EphemeralStorage-GB-Hours | GB-Hours | 0.9 | container
AmazonEC2 | ~NatGateway-Hours | Hrs | natGatewayHour | nat
AmazonEC2 | ~NatGateway-Bytes | GB | natGatewayGb | nat
AmazonEC2 | ~NatGateway-Prvd-Bytes | GB | 0 | nat
AmazonEC2 | ~NatGateway-Hours | Hrs | 0.9 | nat; operation=RegionalNatGateway
AmazonEC2 | ~EBS:VolumeUsage.gp3 | GB-Mo | storage | volume; volumeApiName=gp3
AmazonEC2 | ~EBS:VolumeUsage.gp2 | GB-Mo | 0.9 | volume; volumeApiName=gp2
AmazonEC2 | ~CPUCredits:t3 | vCPU-Hours | 0.05 | productFamily=CPU Credits; operatingSystem=Linux
AmazonEC2 | ~UnusedBox:t3.nano | Hrs | 0.9 | box; capacitystatus=UnusedCapacityReservation
AmazonEC2 | ~Reservation:t3.nano | Hrs | 0 | box; capacitystatus=AllocatedCapacityReservation
AmazonEC2 | ~DedicatedUsage:t3.nano | Hrs | 0.9 | box; tenancy=Dedicated
AmazonEC2 | ~HostBoxUsage:t3.nano | Hrs | 0 | box; tenancy=Host
AmazonEC2 | ~BoxUsage:t3.nano | Hrs | 0.9 | box; operatingSystem=Windows; operation=RunInstances:0002
AmazonEC2 | ~BoxUsage:t3.nano | Hrs | 0.9 | box; preInstalledSw=SQL Web; operation=RunInstances:0200
AmazonEC2 | ~BoxUsage:t3.nano | Hrs | 0.9 | box; marketoption=CapacityBlock
AmazonEC2 | ~BoxUsage:u-6tb1.metal | Hrs | 0.9 | box; productFamily=Compute Instance (bare metal)
`

/** `lambda; group=X` is what all products of Lambda have, and the group. */
function attributesOf(text: string): Product['attributes'] {
  const words = text.split(';').map((word) => word.trim())
  const pairs = words.flatMap((word) => (COMMON[word] ?? word).split(';')).filter(Boolean)
  return Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]))
}

export const PRODUCTS: readonly Product[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [offer = '', usage = '', unit = '', price = '', more = ''] = line
      .split('|')
      .map((part) => part.trim())
    return { offer, usage, unit, price, attributes: attributesOf(more) }
  })

/** What an EC2 type on demand has. */
export const BOX = attributesOf('box')
