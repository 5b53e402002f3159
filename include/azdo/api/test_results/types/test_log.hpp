// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_log_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `TestLog`, only in answers
struct test_log {
    azdo::optional<test_log_reference> log_reference{};
    std::map<std::string, std::string> meta_data{};
    azdo::optional<azdo::sys_time> modified_on{};
    azdo::optional<std::int64_t> size{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_log&) const = default;
    template <class self = test_log>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"logReference", &self::log_reference>(),
            azdo::field<"metaData", &self::meta_data>(),
            azdo::field<"modifiedOn", &self::modified_on>(),
            azdo::field<"size", &self::size>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
