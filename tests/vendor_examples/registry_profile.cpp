// SPDX-License-Identifier: BSL-1.0
// The operations of the area profile that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/profile/profiles.hpp>

namespace published {

void register_profile(registry& into) {
    into.add("Profiles_Get", azdo::api::profile::get_profile{.id = {}});
}

} // namespace published
