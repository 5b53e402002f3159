// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `Branch`, only in answers
struct branch {
    azdo::optional<std::int32_t> branch_id{};
    azdo::optional<azdo::sys_time> deleted_date{};
    std::string name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const branch&) const = default;
    template <class self = branch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"branchId", &self::branch_id>(),
            azdo::field<"deletedDate", &self::deleted_date>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
