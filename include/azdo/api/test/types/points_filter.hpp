// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/identity_ref.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test {

/// `PointsFilter`
struct points_filter {
    azdo::optional<std::vector<std::string>> configuration_names{};
    azdo::optional<std::vector<std::int32_t>> testcase_ids{};
    azdo::optional<std::vector<identity_ref>> testers{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const points_filter&) const = default;
    template <class self = points_filter>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"configurationNames", &self::configuration_names>(),
            azdo::field<"testcaseIds", &self::testcase_ids>(),
            azdo::field<"testers", &self::testers>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
