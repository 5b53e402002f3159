// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::build {

/// `BuildProcess`
struct build_process {
    azdo::optional<std::int32_t> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_process&) const = default;
    template <class self = build_process>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
