// SPDX-License-Identifier: BSL-1.0
// Latest: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/build.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/{project}/_apis/build/latest/{definition}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/latest/get
struct get_latest_build {
    using result_type = build;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/latest/{definition}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    std::string definition;
    azdo::optional<std::string> branch_name{};

    template <class self = get_latest_build>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definition", &self::definition>(azdo::as::path),
            azdo::field<"branchName", &self::branch_name>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::build
