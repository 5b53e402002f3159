// SPDX-License-Identifier: BSL-1.0
// A type of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::wiki {

/// `WikiPagesBatchRequest`
struct wiki_pages_batch_request {
    azdo::optional<std::string> continuation_token{};
    azdo::optional<std::int32_t> page_views_for_days{};
    azdo::optional<std::int32_t> top{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const wiki_pages_batch_request&) const = default;
    template <class self = wiki_pages_batch_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"continuationToken", &self::continuation_token>(),
            azdo::field<"pageViewsForDays", &self::page_views_for_days>(),
            azdo::field<"top", &self::top>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wiki
