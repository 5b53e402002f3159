// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/customization_type.hpp>
#include <azdo/api/processes/types/project_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::processes {

/// `ProcessInfo`, only in answers
struct process_info {
    azdo::optional<azdo::open_enum<azdo::api::processes::customization_type>> customization_type{};
    std::string description{};
    std::optional<bool> is_default{};
    std::optional<bool> is_enabled{};
    std::string name{};
    std::string parent_process_type_id{};
    std::vector<project_reference> projects{};
    std::string reference_name{};
    std::string type_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const process_info&) const = default;
    template <class self = process_info>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"customizationType", &self::customization_type>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"isDefault", &self::is_default>(),
            azdo::field<"isEnabled", &self::is_enabled>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"parentProcessTypeId", &self::parent_process_type_id>(),
            azdo::field<"projects", &self::projects>(),
            azdo::field<"referenceName", &self::reference_name>(),
            azdo::field<"typeId", &self::type_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::processes
