// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::hooks {

/// `SessionToken`
struct session_token {
    azdo::optional<std::string> error{};
    azdo::optional<azdo::secret<std::string>> token{};
    azdo::optional<azdo::sys_time> valid_to{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const session_token&) const = default;
    template <class self = session_token>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"error", &self::error>(),
            azdo::field<"token", &self::token>(),
            azdo::field<"validTo", &self::valid_to>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::hooks
