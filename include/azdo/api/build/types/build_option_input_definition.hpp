// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/build_option_input_type.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::build {

/// `BuildOptionInputDefinition`, only in answers
struct build_option_input_definition {
    std::string default_value{};
    std::string group_name{};
    std::map<std::string, std::string> help{};
    std::string label{};
    std::string name{};
    std::map<std::string, std::string> options{};
    std::optional<bool> required{};
    azdo::optional<azdo::open_enum<build_option_input_type>> type{};
    std::string visible_rule{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_option_input_definition&) const = default;
    template <class self = build_option_input_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"defaultValue", &self::default_value>(),
            azdo::field<"groupName", &self::group_name>(),
            azdo::field<"help", &self::help>(),
            azdo::field<"label", &self::label>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"options", &self::options>(),
            azdo::field<"required", &self::required>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"visibleRule", &self::visible_rule>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
