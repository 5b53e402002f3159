// SPDX-License-Identifier: BSL-1.0
// The operations of the area status that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/status/health.hpp>

namespace published {

void register_status(registry& into) {
    into.add("Health_Get", azdo::api::status::get_service_status{});
}

} // namespace published
