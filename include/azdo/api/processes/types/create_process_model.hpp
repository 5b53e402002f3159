// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::processes {

/// `CreateProcessModel`
struct create_process_model {
    azdo::optional<std::string> description{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> parent_process_type_id{};
    azdo::optional<std::string> reference_name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const create_process_model&) const = default;
    template <class self = create_process_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"description", &self::description>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"parentProcessTypeId", &self::parent_process_type_id>(),
            azdo::field<"referenceName", &self::reference_name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::processes
