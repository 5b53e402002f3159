// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `ReportingWorkItemLinksBatch`, only in answers
struct reporting_work_item_links_batch {
    std::string continuation_token{};
    std::optional<bool> is_last_batch{};
    std::string next_link{};
    std::vector<azdo::json::raw> values{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const reporting_work_item_links_batch&) const = default;
    template <class self = reporting_work_item_links_batch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"continuationToken", &self::continuation_token>(),
            azdo::field<"isLastBatch", &self::is_last_batch>(),
            azdo::field<"nextLink", &self::next_link>(),
            azdo::field<"values", &self::values>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
