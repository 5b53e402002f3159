// SPDX-License-Identifier: BSL-1.0
// The operations of the area build that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/build/properties.hpp>
#include <azdo/api/build/tags.hpp>

namespace published {

void register_build(registry& into) {
    into.add("Properties_Update Definition Properties", azdo::api::build::update_definition_properties{.organization = {}, .project = {}, .definition_id = std::int32_t{}, .body = {}});
    into.add("Tags_Add Build Tags", azdo::api::build::add_build_tags{.organization = {}, .project = {}, .build_id = std::int32_t{}, .body = {}});
}

} // namespace published
