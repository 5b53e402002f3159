// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/repository_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::pipelines {

/// `Repository`, only in answers
struct repository {
    azdo::optional<azdo::open_enum<repository_type>> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const repository&) const = default;
    template <class self = repository>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::pipelines
