// SPDX-License-Identifier: BSL-1.0
// Work Item Icons: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item_icon.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::wit {

/// `GET /{organization?}/_apis/wit/workitemicons`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/work-item-icons/list
struct get_work_item_icons {
    using result_type = azdo::page<work_item_icon>;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/wit/workitemicons", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    azdo::optional<std::string> organization{};

    template <class self = get_work_item_icons>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

/// `GET /{organization?}/_apis/wit/workitemicons/{icon}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/work-item-icons/get
struct get_work_item_icon {
    using result_type = work_item_icon;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/wit/workitemicons/{icon}", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    azdo::optional<std::string> organization{};
    std::string icon;
    azdo::optional<std::string> color{};
    azdo::optional<std::int32_t> v{};

    template <class self = get_work_item_icon>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"icon", &self::icon>(azdo::as::path),
            azdo::field<"color", &self::color>(azdo::as::query),
            azdo::field<"v", &self::v>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::wit
