// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::build {

/// `AgentSpecification`
struct agent_specification {
    azdo::optional<std::string> identifier{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const agent_specification&) const = default;
    template <class self = agent_specification>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"identifier", &self::identifier>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
