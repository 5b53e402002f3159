// SPDX-License-Identifier: BSL-1.0
// Profiles: operations of the area profile. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/profile/types/profile.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::profile {

/// `GET /_apis/profile/profiles/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/profile/profiles/get
struct get_profile {
    using result_type = profile;
    static constexpr auto endpoint = azdo::get(
        "/_apis/profile/profiles/{id}", azdo::host::app_vssps_visualstudio_com, azdo::api_version{"7.2-preview.3", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::profile>;

    std::string id;
    std::optional<bool> details{};
    std::optional<bool> with_attributes{};
    azdo::optional<std::string> partition{};
    azdo::optional<std::string> core_attributes{};
    std::optional<bool> force_refresh{};

    template <class self = get_profile>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"details", &self::details>(azdo::as::query),
            azdo::field<"withAttributes", &self::with_attributes>(azdo::as::query),
            azdo::field<"partition", &self::partition>(azdo::as::query),
            azdo::field<"coreAttributes", &self::core_attributes>(azdo::as::query),
            azdo::field<"forceRefresh", &self::force_refresh>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::profile
