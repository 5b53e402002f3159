// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/condition_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::release {

/// `Condition`
struct condition {
    azdo::optional<azdo::open_enum<azdo::api::release::condition_type>> condition_type{};
    azdo::optional<std::string> name{};
    std::optional<bool> result{};
    azdo::optional<std::string> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const condition&) const = default;
    template <class self = condition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"conditionType", &self::condition_type>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"result", &self::result>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
