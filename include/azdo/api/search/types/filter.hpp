// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::search {

/// `Filter`, only in answers
struct filter {
    std::string id{};
    std::string name{};
    std::int32_t result_count{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const filter&) const = default;
    template <class self = filter>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"resultCount", &self::result_count>(azdo::as::required),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::search
