// SPDX-License-Identifier: BSL-1.0
// Updates: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item_update.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/{project?}/_apis/wit/workItems/{id}/updates`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/updates/list
struct get_updates {
    using result_type = azdo::page<work_item_update>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/wit/workItems/{id}/updates",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::required<std::int32_t> id;
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};

    template <class self = get_updates>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/wit/workItems/{id}/updates/{updateNumber}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/updates/get
struct get_update {
    using result_type = work_item_update;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/wit/workItems/{id}/updates/{updateNumber}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::required<std::int32_t> id;
    azdo::required<std::int64_t> update_number;

    template <class self = get_update>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"updateNumber", &self::update_number>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::wit
