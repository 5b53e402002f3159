// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `EmailRecipients`
struct email_recipients {
    azdo::optional<std::vector<std::string>> email_addresses{};
    azdo::optional<std::vector<std::string>> tf_ids{};
    azdo::optional<std::vector<std::string>> unresolved_entity_ids{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const email_recipients&) const = default;
    template <class self = email_recipients>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"emailAddresses", &self::email_addresses>(),
            azdo::field<"tfIds", &self::tf_ids>(),
            azdo::field<"unresolvedEntityIds", &self::unresolved_entity_ids>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
