// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::git {

/// `GitImportGitSource`
struct git_import_git_source {
    std::optional<bool> overwrite{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_import_git_source&) const = default;
    template <class self = git_import_git_source>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"overwrite", &self::overwrite>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
