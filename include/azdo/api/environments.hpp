// SPDX-License-Identifier: BSL-1.0
// Every operation of the area environments. Written by examples/generate_api.
#pragma once

#include <azdo/api/environments/environmentaccesstoken.hpp>
#include <azdo/api/environments/environmentdeploymentrecords.hpp>
#include <azdo/api/environments/environments.hpp>
#include <azdo/api/environments/kubernetes.hpp>
#include <azdo/api/environments/pool.hpp>
#include <azdo/api/environments/vmresource.hpp>
