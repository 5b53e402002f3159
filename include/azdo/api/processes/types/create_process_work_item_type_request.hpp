// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::processes {

/// `CreateProcessWorkItemTypeRequest`
struct create_process_work_item_type_request {
    azdo::optional<std::string> color{};
    azdo::optional<std::string> description{};
    azdo::optional<std::string> icon{};
    azdo::optional<std::string> inherits_from{};
    std::optional<bool> is_disabled{};
    azdo::optional<std::string> name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const create_process_work_item_type_request&) const = default;
    template <class self = create_process_work_item_type_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"color", &self::color>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"icon", &self::icon>(),
            azdo::field<"inheritsFrom", &self::inherits_from>(),
            azdo::field<"isDisabled", &self::is_disabled>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::processes
