// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::search {

/// `Filter`
struct filter {
    azdo::optional<std::string> id{};
    azdo::optional<std::string> name{};
    azdo::optional<std::int32_t> result_count{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const filter&) const = default;
    template <class self = filter>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"resultCount", &self::result_count>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::search
