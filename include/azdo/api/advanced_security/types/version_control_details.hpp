// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `VersionControlDetails`, only in answers
struct version_control_details {
    std::string commit_hash{};
    std::string item_url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const version_control_details&) const = default;
    template <class self = version_control_details>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"commitHash", &self::commit_hash>(),
            azdo::field<"itemUrl", &self::item_url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
