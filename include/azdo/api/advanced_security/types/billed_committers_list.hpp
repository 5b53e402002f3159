// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/billed_committer.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <vector>

namespace azdo::inline v1::api::advanced_security {

/// `BilledCommittersList`, only in answers
struct billed_committers_list {
    std::vector<billed_committer> billed_users{};
    azdo::optional<std::int32_t> unique_committer_count{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const billed_committers_list&) const = default;
    template <class self = billed_committers_list>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"billedUsers", &self::billed_users>(),
            azdo::field<"uniqueCommitterCount", &self::unique_committer_count>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
