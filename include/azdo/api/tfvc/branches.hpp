// SPDX-License-Identifier: BSL-1.0
// Branches: operations of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/tfvc/types/tfvc_branch.hpp>
#include <azdo/api/tfvc/types/tfvc_branch_ref.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::tfvc {

/// `GET /{organization}/{project?}/_apis/tfvc/branches`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tfvc/branches/get-branch-refs
struct get_branch_refs {
    using result_type = azdo::page<tfvc_branch_ref>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/tfvc/branches", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string scope_path;
    std::optional<bool> include_deleted{};
    std::optional<bool> include_links{};

    template <class self = get_branch_refs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"scopePath", &self::scope_path>(azdo::as::query),
            azdo::field<"includeDeleted", &self::include_deleted>(azdo::as::query),
            azdo::field<"includeLinks", &self::include_links>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/tfvc/branches`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tfvc/branches/get-branches
struct get_branches {
    using result_type = azdo::page<tfvc_branch>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/tfvc/branches", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::optional<bool> include_parent{};
    std::optional<bool> include_children{};
    std::optional<bool> include_deleted{};
    std::optional<bool> include_links{};

    template <class self = get_branches>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"includeParent", &self::include_parent>(azdo::as::query),
            azdo::field<"includeChildren", &self::include_children>(azdo::as::query),
            azdo::field<"includeDeleted", &self::include_deleted>(azdo::as::query),
            azdo::field<"includeLinks", &self::include_links>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/tfvc/branches`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tfvc/branches/get
struct get_branch {
    using result_type = tfvc_branch;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/tfvc/branches", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string path;
    std::optional<bool> include_parent{};
    std::optional<bool> include_children{};

    template <class self = get_branch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"path", &self::path>(azdo::as::query),
            azdo::field<"includeParent", &self::include_parent>(azdo::as::query),
            azdo::field<"includeChildren", &self::include_children>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::tfvc
