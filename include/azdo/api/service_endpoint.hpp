// SPDX-License-Identifier: BSL-1.0
// Every operation of the area serviceEndpoint. Written by examples/generate_api.
#pragma once

#include <azdo/api/service_endpoint/endpoint_proxy.hpp>
#include <azdo/api/service_endpoint/endpoints.hpp>
#include <azdo/api/service_endpoint/execution_history.hpp>
#include <azdo/api/service_endpoint/types.hpp>
