// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/repository.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::pipelines {

/// `RepositoryResource`
struct repository_resource {
    azdo::optional<std::string> ref_name{};
    azdo::optional<azdo::api::pipelines::repository> repository{};
    azdo::optional<std::string> version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const repository_resource&) const = default;
    template <class self = repository_resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"refName", &self::ref_name>(),
            azdo::field<"repository", &self::repository>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::pipelines
