// SPDX-License-Identifier: BSL-1.0
// Every operation of the area distributedTask. Written by examples/generate_api.
#pragma once

#include <azdo/api/distributed_task/agent_cloud_types.hpp>
#include <azdo/api/distributed_task/agent_clouds.hpp>
#include <azdo/api/distributed_task/agents.hpp>
#include <azdo/api/distributed_task/deployment_groups.hpp>
#include <azdo/api/distributed_task/elastic_pool_logs.hpp>
#include <azdo/api/distributed_task/elastic_pools.hpp>
#include <azdo/api/distributed_task/events.hpp>
#include <azdo/api/distributed_task/logs.hpp>
#include <azdo/api/distributed_task/nodes.hpp>
#include <azdo/api/distributed_task/oidc_token.hpp>
#include <azdo/api/distributed_task/pool_permissions.hpp>
#include <azdo/api/distributed_task/pools.hpp>
#include <azdo/api/distributed_task/queues.hpp>
#include <azdo/api/distributed_task/records.hpp>
#include <azdo/api/distributed_task/requests.hpp>
#include <azdo/api/distributed_task/secure_files.hpp>
#include <azdo/api/distributed_task/targets.hpp>
#include <azdo/api/distributed_task/task_groups.hpp>
#include <azdo/api/distributed_task/variable_groups.hpp>
#include <azdo/api/distributed_task/webhooks.hpp>
#include <azdo/api/distributed_task/yaml_schema.hpp>
