// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/log.hpp>
#include <azdo/api/pipelines/types/signed_url.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::pipelines {

/// `LogCollection`, only in answers
struct log_collection {
    std::vector<log> logs{};
    azdo::optional<signed_url> signed_content{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const log_collection&) const = default;
    template <class self = log_collection>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"logs", &self::logs>(),
            azdo::field<"signedContent", &self::signed_content>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::pipelines
