// SPDX-License-Identifier: BSL-1.0
// The operations of the area ims that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/ims/identities.hpp>

namespace published {

void register_ims(registry& into) {
    into.add("Identities_Read Identities", azdo::api::ims::read_identities{});
}

} // namespace published
