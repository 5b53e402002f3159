// SPDX-License-Identifier: BSL-1.0
// A type of the area processadmin. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processadmin/types/check_template_existence_result.hpp>
#include <azdo/api/processadmin/types/validation_issue.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::processadmin {

/// `ProcessImportResult`, only in answers
struct process_import_result {
    azdo::optional<check_template_existence_result> check_existence_result{};
    std::string help_url{};
    std::string id{};
    std::optional<bool> is_new{};
    std::string promote_job_id{};
    std::vector<validation_issue> validation_results{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const process_import_result&) const = default;
    template <class self = process_import_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"checkExistenceResult", &self::check_existence_result>(),
            azdo::field<"helpUrl", &self::help_url>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isNew", &self::is_new>(),
            azdo::field<"promoteJobId", &self::promote_job_id>(),
            azdo::field<"validationResults", &self::validation_results>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::processadmin
