// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `JobReference`
struct job_reference {
    azdo::optional<std::int32_t> attempt{};
    azdo::optional<std::string> job_name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const job_reference&) const = default;
    template <class self = job_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"attempt", &self::attempt>(),
            azdo::field<"jobName", &self::job_name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
