// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/metadata_operation.hpp>
#include <azdo/api/advanced_security/types/relation_metadata.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::advanced_security {

/// `Metadata`, only in answers
struct metadata {
    azdo::optional<azdo::open_enum<metadata_operation>> op{};
    azdo::optional<relation_metadata> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const metadata&) const = default;
    template <class self = metadata>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"op", &self::op>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
