// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/search/types/collection.hpp>
#include <azdo/api/search/types/project_reference.hpp>
#include <azdo/api/search/types/wiki.hpp>
#include <azdo/api/search/types/wiki_hit.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::search {

/// `WikiResult`, only in answers
struct wiki_result {
    azdo::optional<azdo::api::search::collection> collection{};
    std::string content_id{};
    std::string file_name{};
    std::vector<wiki_hit> hits{};
    std::string path{};
    azdo::optional<project_reference> project{};
    azdo::optional<azdo::api::search::wiki> wiki{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const wiki_result&) const = default;
    template <class self = wiki_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"collection", &self::collection>(),
            azdo::field<"contentId", &self::content_id>(),
            azdo::field<"fileName", &self::file_name>(),
            azdo::field<"hits", &self::hits>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"wiki", &self::wiki>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::search
