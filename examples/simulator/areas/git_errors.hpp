// SPDX-License-Identifier: BSL-1.0
// The errors of git repositories, pull requests and policies.
#pragma once

#include "../text.hpp"
#include "../vendor_error.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace simulator::git {

vendor_error repository_missing(std::string_view name_or_id);
vendor_error repository_exists(std::string_view name);
vendor_error project_needed();
vendor_error permission_needed(std::string_view permission, std::string_view user, std::string_view scope = "repository");
vendor_error ref_stale(std::string_view name);
vendor_error ref_locked(std::string_view name);
vendor_error ref_missing(std::string_view name);
vendor_error ref_name_refused(std::string_view name);
vendor_error ref_conflict(std::string_view name);
vendor_error ref_needs_pull_request();
vendor_error object_missing(std::string_view id);
vendor_error item_missing(std::string_view path, std::string_view repository, std::string_view version, std::string_view commit);
vendor_error item_exists(std::string_view path);
vendor_error path_refused(std::string_view path);
/// `version`: `Branch: main`
vendor_error version_unresolved(std::string_view version, std::string_view repository);
vendor_error no_branches(std::string_view repository);
vendor_error push_missing(std::string_view id);
vendor_error pull_request_exists();
vendor_error pull_request_missing();
vendor_error pull_request_closed();
vendor_error pull_request_stale();
vendor_error pull_request_branches_missing();
/// `policies`: what is not fulfilled, in words.
vendor_error pull_request_blocked(std::string_view policies);
vendor_error thread_missing(std::string_view id);
vendor_error comment_missing(std::string_view id);
vendor_error reviewer_missing(std::string_view id);
vendor_error operation_missing(std::string_view kind, std::string_view id);
vendor_error policy_missing(std::string_view id);
vendor_error policy_type_missing(std::string_view id);
vendor_error policy_settings_refused(std::string_view why);
/// 400 for a body or a parameter.
vendor_error argument_refused(std::string_view message);

/// An enumeration's name for its name in any case or its number. Throws 400 for another one.
template <std::size_t Size>
std::string_view named(const std::array<std::string_view, Size>& names, std::string_view given, std::string_view what) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (same_text(given, names[i]) || given == std::to_string(i)) return names[i];
    }
    throw argument_refused("Invalid argument value.\r\nParameter name: " + std::string{what});
}

} // namespace simulator::git
