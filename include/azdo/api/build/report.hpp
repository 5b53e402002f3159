// SPDX-License-Identifier: BSL-1.0
// Report: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/build_report_metadata.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/{project}/_apis/build/builds/{buildId}/report`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/report/get
struct get_build_report {
    using result_type = build_report_metadata;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/builds/{buildId}/report",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    azdo::optional<std::string> type{};

    template <class self = get_build_report>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::build
