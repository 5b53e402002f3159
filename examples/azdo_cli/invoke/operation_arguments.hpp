// SPDX-License-Identifier: BSL-1.0
// From the words of a command line to a request of any operation.
#pragma once

#include <azdo_cli/invoke/operation_table.hpp>

#include <azdo/core/result.hpp>
#include <azdo/http/untyped_operation.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo_cli {

struct operation_arguments {
    std::vector<std::string> values{};        ///< `Name=Value`, for parameters of the description
    std::vector<std::string> query{};         ///< `Name=Value`, sent as it is, whether the description has it or not
    std::string project{};                    ///< for an operation that needs a project, unless `values` have one
    bool project_was_named = false;           ///< then it is also for an operation that can do without
    std::optional<azdo::http::upload> body{}; ///< its text is JSON where the operation takes JSON
};

/// The operation with these arguments. A name may be written without `$`, in any case, and without what precedes its last dot where that is
/// clear: `top=5` for `$top`, `status=active` for `searchCriteria.status`. All parameters of the operation are in the result, those without
/// a value, too.
///
/// Failures: `invalid_input` with a sentence without a full stop: a name that the operation does not have, with a similar one; a value that is
/// not of its type; one that was given twice; the names of all that are missing; a body that is not JSON, with its line and column.
azdo::result<azdo::untyped_operation> prepare(const operation_row& wanted, const operation_arguments& given);

} // namespace azdo_cli
