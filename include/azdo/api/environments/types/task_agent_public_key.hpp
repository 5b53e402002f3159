// SPDX-License-Identifier: BSL-1.0
// A type of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::environments {

/// `TaskAgentPublicKey`
struct task_agent_public_key {
    azdo::optional<std::string> exponent{};
    azdo::optional<std::string> modulus{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_agent_public_key&) const = default;
    template <class self = task_agent_public_key>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"exponent", &self::exponent>(),
            azdo::field<"modulus", &self::modulus>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::environments
