// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::release {

/// `GateUpdateMetadata`
struct gate_update_metadata {
    azdo::optional<std::string> comment{};
    azdo::optional<std::vector<std::string>> gates_to_ignore{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const gate_update_metadata&) const = default;
    template <class self = gate_update_metadata>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"comment", &self::comment>(),
            azdo::field<"gatesToIgnore", &self::gates_to_ignore>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
