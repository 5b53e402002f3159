// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/search/types/collection.hpp>
#include <azdo/api/search/types/hit.hpp>
#include <azdo/api/search/types/project.hpp>
#include <azdo/api/search/types/repository.hpp>
#include <azdo/api/search/types/version.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::search {

/// `CodeResult`, only in answers
struct code_result {
    azdo::optional<azdo::api::search::collection> collection{};
    std::string content_id{};
    std::string file_name{};
    std::map<std::string, std::vector<hit>> matches{};
    std::string path{};
    azdo::optional<azdo::api::search::project> project{};
    azdo::optional<azdo::api::search::repository> repository{};
    std::vector<version> versions{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const code_result&) const = default;
    template <class self = code_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"collection", &self::collection>(),
            azdo::field<"contentId", &self::content_id>(),
            azdo::field<"fileName", &self::file_name>(),
            azdo::field<"matches", &self::matches>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"repository", &self::repository>(),
            azdo::field<"versions", &self::versions>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::search
