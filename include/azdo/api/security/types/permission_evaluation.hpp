// SPDX-License-Identifier: BSL-1.0
// A type of the area security. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::security {

/// `PermissionEvaluation`
struct permission_evaluation {
    azdo::optional<std::int32_t> permissions{};
    azdo::optional<std::string> security_namespace_id{};
    azdo::optional<std::string> token{};
    std::optional<bool> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const permission_evaluation&) const = default;
    template <class self = permission_evaluation>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"permissions", &self::permissions>(),
            azdo::field<"securityNamespaceId", &self::security_namespace_id>(),
            azdo::field<"token", &self::token>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::security
