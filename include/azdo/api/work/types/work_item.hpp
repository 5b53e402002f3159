// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/large_text_custom_html_format.hpp>
#include <azdo/api/work/types/work_item_comment_version_ref.hpp>
#include <azdo/api/work/types/work_item_relation.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `WorkItem`, only in answers
struct work_item {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<work_item_comment_version_ref> comment_version_ref{};
    std::map<std::string, azdo::json::raw> fields{};
    azdo::optional<std::int32_t> id{};
    std::map<std::string, azdo::open_enum<large_text_custom_html_format>> multiline_fields_format{};
    std::vector<work_item_relation> relations{};
    azdo::optional<std::int32_t> rev{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item&) const = default;
    template <class self = work_item>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"commentVersionRef", &self::comment_version_ref>(),
            azdo::field<"fields", &self::fields>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"multilineFieldsFormat", &self::multiline_fields_format>(),
            azdo::field<"relations", &self::relations>(),
            azdo::field<"rev", &self::rev>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
