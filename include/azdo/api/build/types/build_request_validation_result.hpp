// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/validation_result.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::build {

/// `BuildRequestValidationResult`
struct build_request_validation_result {
    azdo::optional<std::string> message{};
    azdo::optional<azdo::open_enum<validation_result>> result{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_request_validation_result&) const = default;
    template <class self = build_request_validation_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"message", &self::message>(),
            azdo::field<"result", &self::result>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
