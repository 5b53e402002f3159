// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/attribute.hpp>
#include <azdo/api/work/types/filter_clause.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `Rule`
struct rule {
    azdo::optional<std::vector<filter_clause>> clauses{};
    azdo::optional<std::string> filter{};
    azdo::optional<std::string> is_enabled{};
    azdo::optional<std::string> name{};
    azdo::optional<attribute> settings{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const rule&) const = default;
    template <class self = rule>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"clauses", &self::clauses>(),
            azdo::field<"filter", &self::filter>(),
            azdo::field<"isEnabled", &self::is_enabled>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"settings", &self::settings>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::work
