// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/task_input_validation.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::release {

/// `TaskInputDefinitionBase`
struct task_input_definition_base {
    azdo::optional<std::vector<std::string>> aliases{};
    azdo::optional<std::string> default_value{};
    azdo::optional<std::string> group_name{};
    azdo::optional<std::string> help_mark_down{};
    azdo::optional<std::string> label{};
    azdo::optional<std::string> name{};
    azdo::optional<std::map<std::string, std::string>> options{};
    azdo::optional<std::map<std::string, std::string>> properties{};
    std::optional<bool> required{};
    azdo::optional<std::string> type{};
    azdo::optional<task_input_validation> validation{};
    azdo::optional<std::string> visible_rule{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_input_definition_base&) const = default;
    template <class self = task_input_definition_base>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"aliases", &self::aliases>(),
            azdo::field<"defaultValue", &self::default_value>(),
            azdo::field<"groupName", &self::group_name>(),
            azdo::field<"helpMarkDown", &self::help_mark_down>(),
            azdo::field<"label", &self::label>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"options", &self::options>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"required", &self::required>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"validation", &self::validation>(),
            azdo::field<"visibleRule", &self::visible_rule>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
