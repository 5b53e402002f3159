// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::git {

/// `SourceToTargetRef`
struct source_to_target_ref {
    azdo::optional<std::string> source_ref{};
    azdo::optional<std::string> target_ref{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const source_to_target_ref&) const = default;
    template <class self = source_to_target_ref>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"sourceRef", &self::source_ref>(),
            azdo::field<"targetRef", &self::target_ref>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
