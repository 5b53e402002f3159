// SPDX-License-Identifier: BSL-1.0
// Every operation of the area environments. Written by examples/generate_api.
#pragma once

#include <azdo/api/environments/environment_access_token.hpp>
#include <azdo/api/environments/environment_deployment_records.hpp>
#include <azdo/api/environments/environments.hpp>
#include <azdo/api/environments/kubernetes.hpp>
#include <azdo/api/environments/pool.hpp>
#include <azdo/api/environments/vm_resource.hpp>
