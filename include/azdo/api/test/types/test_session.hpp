// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/identity_ref.hpp>
#include <azdo/api/test/types/property_bag.hpp>
#include <azdo/api/test/types/shallow_reference.hpp>
#include <azdo/api/test/types/test_session_source.hpp>
#include <azdo/api/test/types/test_session_state.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test {

/// `TestSession`
struct test_session {
    azdo::optional<shallow_reference> area{};
    azdo::optional<std::string> comment{};
    azdo::optional<azdo::sys_time> end_date{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<identity_ref> last_updated_by{};
    azdo::optional<azdo::sys_time> last_updated_date{};
    azdo::optional<identity_ref> owner{};
    azdo::optional<shallow_reference> project{};
    azdo::optional<azdo::api::test::property_bag> property_bag{};
    azdo::optional<std::int32_t> revision{};
    azdo::optional<azdo::open_enum<test_session_source>> source{};
    azdo::optional<azdo::sys_time> start_date{};
    azdo::optional<azdo::open_enum<test_session_state>> state{};
    azdo::optional<std::string> title{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_session&) const = default;
    template <class self = test_session>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"area", &self::area>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"endDate", &self::end_date>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"lastUpdatedBy", &self::last_updated_by>(),
            azdo::field<"lastUpdatedDate", &self::last_updated_date>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"propertyBag", &self::property_bag>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"source", &self::source>(),
            azdo::field<"startDate", &self::start_date>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"title", &self::title>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
