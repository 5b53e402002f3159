// SPDX-License-Identifier: BSL-1.0
// History: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/build_retention_history.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/_apis/build/retention/history`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/history/get
struct get_retention_history {
    using result_type = build_retention_history;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/build/retention/history", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    azdo::optional<std::int32_t> days_to_lookback{};

    template <class self = get_retention_history>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"daysToLookback", &self::days_to_lookback>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::build
