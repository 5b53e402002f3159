// SPDX-License-Identifier: BSL-1.0
// Timeline: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/timeline.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/{project}/_apis/build/builds/{buildId}/timeline/{timelineId?}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/timeline/get
struct get_build_timeline {
    using result_type = timeline;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/builds/{buildId}/timeline/{timelineId?}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    azdo::optional<std::string> timeline_id{};
    azdo::optional<std::int32_t> change_id{};
    azdo::optional<std::string> plan_id{};

    template <class self = get_build_timeline>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"timelineId", &self::timeline_id>(azdo::as::path),
            azdo::field<"changeId", &self::change_id>(azdo::as::query),
            azdo::field<"planId", &self::plan_id>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::build
