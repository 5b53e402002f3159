// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/source_repository.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::build {

/// `SourceRepositories`, only in answers
struct source_repositories {
    std::string continuation_token{};
    azdo::optional<std::int32_t> page_length{};
    std::vector<source_repository> repositories{};
    azdo::optional<std::int32_t> total_page_count{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const source_repositories&) const = default;
    template <class self = source_repositories>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"continuationToken", &self::continuation_token>(),
            azdo::field<"pageLength", &self::page_length>(),
            azdo::field<"repositories", &self::repositories>(),
            azdo::field<"totalPageCount", &self::total_page_count>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
