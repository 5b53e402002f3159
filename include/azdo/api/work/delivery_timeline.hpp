// SPDX-License-Identifier: BSL-1.0
// Deliverytimeline: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/delivery_view_data.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::work {

/// `GET /{organization}/{project}/_apis/work/plans/{id}/deliverytimeline`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/deliverytimeline/get
struct get_delivery_timeline_data {
    using result_type = delivery_view_data;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/work/plans/{id}/deliverytimeline",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    std::string id;
    azdo::optional<std::int32_t> revision{};
    azdo::optional<azdo::sys_time> start_date{};
    azdo::optional<azdo::sys_time> end_date{};

    template <class self = get_delivery_timeline_data>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"revision", &self::revision>(azdo::as::query),
            azdo::field<"startDate", &self::start_date>(azdo::as::query),
            azdo::field<"endDate", &self::end_date>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::work
