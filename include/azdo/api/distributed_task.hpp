// SPDX-License-Identifier: BSL-1.0
// Every operation of the area distributedTask. Written by examples/generate_api.
#pragma once

#include <azdo/api/distributed_task/agentclouds.hpp>
#include <azdo/api/distributed_task/agentcloudtypes.hpp>
#include <azdo/api/distributed_task/agents.hpp>
#include <azdo/api/distributed_task/deploymentgroups.hpp>
#include <azdo/api/distributed_task/elasticpoollogs.hpp>
#include <azdo/api/distributed_task/elasticpools.hpp>
#include <azdo/api/distributed_task/events.hpp>
#include <azdo/api/distributed_task/logs.hpp>
#include <azdo/api/distributed_task/nodes.hpp>
#include <azdo/api/distributed_task/oidctoken.hpp>
#include <azdo/api/distributed_task/poolpermissions.hpp>
#include <azdo/api/distributed_task/pools.hpp>
#include <azdo/api/distributed_task/queues.hpp>
#include <azdo/api/distributed_task/records.hpp>
#include <azdo/api/distributed_task/requests.hpp>
#include <azdo/api/distributed_task/securefiles.hpp>
#include <azdo/api/distributed_task/targets.hpp>
#include <azdo/api/distributed_task/taskgroups.hpp>
#include <azdo/api/distributed_task/variablegroups.hpp>
#include <azdo/api/distributed_task/webhooks.hpp>
#include <azdo/api/distributed_task/yamlschema.hpp>
