// SPDX-License-Identifier: BSL-1.0
// Groups of an organization and their members.
#pragma once

#include "routing.hpp"

namespace simulator::areas {

struct group {
    std::string descriptor; ///< `vssgp.…`
    std::string name, description;
    std::string project_id{};           ///< empty: of the organization
    std::vector<std::string> members{}; ///< descriptors of users and groups
};

/// The storage key of a group, and its descriptor in `ims` and the older areas.
std::string storage_key(const group& of);
std::string legacy_descriptor(const group& of);

/// A new organization has administrators and valid users, and each project administrators, contributors, readers and its teams.
std::vector<group>& graph_groups(const rest_call& call);
/// The descriptors of the groups that have this member, also through other groups.
std::vector<std::string> groups_of(const rest_call& call, const std::string& descriptor);

} // namespace simulator::areas
