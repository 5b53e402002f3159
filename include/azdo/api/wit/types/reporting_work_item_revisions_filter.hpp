// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `ReportingWorkItemRevisionsFilter`
struct reporting_work_item_revisions_filter {
    azdo::optional<std::vector<std::string>> fields{};
    std::optional<bool> include_deleted{};
    std::optional<bool> include_identity_ref{};
    std::optional<bool> include_latest_only{};
    std::optional<bool> include_tag_ref{};
    azdo::optional<std::vector<std::string>> types{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const reporting_work_item_revisions_filter&) const = default;
    template <class self = reporting_work_item_revisions_filter>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"fields", &self::fields>(),
            azdo::field<"includeDeleted", &self::include_deleted>(),
            azdo::field<"includeIdentityRef", &self::include_identity_ref>(),
            azdo::field<"includeLatestOnly", &self::include_latest_only>(),
            azdo::field<"includeTagRef", &self::include_tag_ref>(),
            azdo::field<"types", &self::types>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
