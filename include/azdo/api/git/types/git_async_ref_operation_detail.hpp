// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_async_ref_operation_failure_status.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::git {

/// `GitAsyncRefOperationDetail`, only in answers
struct git_async_ref_operation_detail {
    std::optional<bool> conflict{};
    std::string current_commit_id{};
    std::string failure_message{};
    azdo::optional<double> progress{};
    azdo::optional<azdo::open_enum<git_async_ref_operation_failure_status>> status{};
    std::optional<bool> timedout{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_async_ref_operation_detail&) const = default;
    template <class self = git_async_ref_operation_detail>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"conflict", &self::conflict>(),
            azdo::field<"currentCommitId", &self::current_commit_id>(),
            azdo::field<"failureMessage", &self::failure_message>(),
            azdo::field<"progress", &self::progress>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"timedout", &self::timedout>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
