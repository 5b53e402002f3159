// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::wit {

/// `WorkItemDeleteReference`, only in answers
struct work_item_delete_reference {
    azdo::optional<std::int32_t> code{};
    std::string deleted_by{};
    std::string deleted_date{};
    std::int32_t id{};
    std::string message{};
    std::string name{};
    std::string project{};
    std::string type{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_delete_reference&) const = default;
    template <class self = work_item_delete_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"code", &self::code>(),
            azdo::field<"deletedBy", &self::deleted_by>(),
            azdo::field<"deletedDate", &self::deleted_date>(),
            azdo::field<"id", &self::id>(azdo::as::required),
            azdo::field<"message", &self::message>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
