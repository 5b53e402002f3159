// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::artifacts {

/// `ProtocolMetadata`, only in answers
struct protocol_metadata {
    azdo::optional<azdo::json::raw> data{};
    azdo::optional<std::int32_t> schema_version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const protocol_metadata&) const = default;
    template <class self = protocol_metadata>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"data", &self::data>(),
            azdo::field<"schemaVersion", &self::schema_version>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts
