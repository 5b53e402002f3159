// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/repository.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::pipelines {

/// `RepositoryResource`, only in answers
struct repository_resource {
    std::string ref_name{};
    azdo::optional<azdo::api::pipelines::repository> repository{};
    std::string version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const repository_resource&) const = default;
    template <class self = repository_resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"refName", &self::ref_name>(),
            azdo::field<"repository", &self::repository>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::pipelines
