// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/suite_entry_types.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::test_plan {

/// `SuiteEntry`, only in answers
struct suite_entry {
    std::int32_t id{};
    azdo::optional<std::int32_t> sequence_number{};
    azdo::optional<azdo::open_enum<suite_entry_types>> suite_entry_type{};
    azdo::optional<std::int32_t> suite_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const suite_entry&) const = default;
    template <class self = suite_entry>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(azdo::as::required),
            azdo::field<"sequenceNumber", &self::sequence_number>(),
            azdo::field<"suiteEntryType", &self::suite_entry_type>(),
            azdo::field<"suiteId", &self::suite_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_plan
