// SPDX-License-Identifier: BSL-1.0
// Work Item Revisions Discussions: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/reporting_work_item_revisions_batch.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/{project?}/_apis/wit/reporting/workItemRevisions/discussions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/work-item-revisions-discussions/read-reporting-discussions
struct read_reporting_discussions {
    using result_type = reporting_work_item_revisions_batch;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/wit/reporting/workItemRevisions/discussions",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::optional<std::string> continuation_token{};
    azdo::optional<std::int32_t> max_page_size{};

    template <class self = read_reporting_discussions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"$maxPageSize", &self::max_page_size>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::wit
