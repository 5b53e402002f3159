// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::test_plan {

/// `CloneTestCaseOptions`
struct clone_test_case_options {
    std::optional<bool> include_attachments{};
    std::optional<bool> include_links{};
    azdo::optional<std::string> related_link_comment{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const clone_test_case_options&) const = default;
    template <class self = clone_test_case_options>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"includeAttachments", &self::include_attachments>(),
            azdo::field<"includeLinks", &self::include_links>(),
            azdo::field<"relatedLinkComment", &self::related_link_comment>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_plan
