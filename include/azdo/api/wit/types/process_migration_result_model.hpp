// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `ProcessMigrationResultModel`, only in answers
struct process_migration_result_model {
    std::string process_id{};
    std::string project_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const process_migration_result_model&) const = default;
    template <class self = process_migration_result_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"processId", &self::process_id>(),
            azdo::field<"projectId", &self::project_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
