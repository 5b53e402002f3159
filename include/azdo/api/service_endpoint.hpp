// SPDX-License-Identifier: BSL-1.0
// Every operation of the area serviceEndpoint. Written by examples/generate_api.
#pragma once

#include <azdo/api/service_endpoint/endpointproxy.hpp>
#include <azdo/api/service_endpoint/endpoints.hpp>
#include <azdo/api/service_endpoint/executionhistory.hpp>
#include <azdo/api/service_endpoint/types.hpp>
