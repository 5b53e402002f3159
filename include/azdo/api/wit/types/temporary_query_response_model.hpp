// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `TemporaryQueryResponseModel`, only in answers
struct temporary_query_response_model {
    std::string id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const temporary_query_response_model&) const = default;
    template <class self = temporary_query_response_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
