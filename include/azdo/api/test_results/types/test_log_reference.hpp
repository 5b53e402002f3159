// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_log_scope.hpp>
#include <azdo/api/test_results/types/test_log_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `TestLogReference`, only in answers
struct test_log_reference {
    azdo::optional<std::int32_t> build_id{};
    std::string file_path{};
    azdo::optional<std::int32_t> release_env_id{};
    azdo::optional<std::int32_t> release_id{};
    azdo::optional<std::int32_t> result_id{};
    azdo::optional<std::int32_t> run_id{};
    azdo::optional<azdo::open_enum<test_log_scope>> scope{};
    azdo::optional<std::int32_t> sub_result_id{};
    azdo::optional<azdo::open_enum<test_log_type>> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_log_reference&) const = default;
    template <class self = test_log_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"buildId", &self::build_id>(),
            azdo::field<"filePath", &self::file_path>(),
            azdo::field<"releaseEnvId", &self::release_env_id>(),
            azdo::field<"releaseId", &self::release_id>(),
            azdo::field<"resultId", &self::result_id>(),
            azdo::field<"runId", &self::run_id>(),
            azdo::field<"scope", &self::scope>(),
            azdo::field<"subResultId", &self::sub_result_id>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
