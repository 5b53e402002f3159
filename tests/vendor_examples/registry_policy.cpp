// SPDX-License-Identifier: BSL-1.0
// The operations of the area policy that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/policy/configurations.hpp>

namespace published {

void register_policy(registry& into) {
    into.add("Configurations_List", azdo::api::policy::get_policy_configurations{.organization = {}, .project = {}});
    into.add("Configurations_Create", azdo::api::policy::create_policy_configuration{.organization = {}, .project = {}, .body = {}});
    into.add("Configurations_Delete", azdo::api::policy::delete_policy_configuration{.organization = {}, .project = {}, .configuration_id = std::int32_t{}});
    into.add("Configurations_Get", azdo::api::policy::get_policy_configuration{.organization = {}, .project = {}, .configuration_id = std::int32_t{}});
    into.add("Configurations_Update", azdo::api::policy::update_policy_configuration{.organization = {}, .project = {}, .configuration_id = std::int32_t{}, .body = {}});
}

} // namespace published
