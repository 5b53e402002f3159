// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::tfvc {

/// `AssociatedWorkItem`
struct associated_work_item {
    azdo::optional<std::string> assigned_to{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::string> state{};
    azdo::optional<std::string> title{};
    azdo::optional<std::string> url{};
    azdo::optional<std::string> web_url{};
    azdo::optional<std::string> work_item_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const associated_work_item&) const = default;
    template <class self = associated_work_item>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"assignedTo", &self::assigned_to>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"title", &self::title>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"webUrl", &self::web_url>(),
            azdo::field<"workItemType", &self::work_item_type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::tfvc
