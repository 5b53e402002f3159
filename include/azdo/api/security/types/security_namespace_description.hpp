// SPDX-License-Identifier: BSL-1.0
// A type of the area security. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/security/types/action_definition.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::security {

/// `SecurityNamespaceDescription`, only in answers
struct security_namespace_description {
    std::vector<action_definition> actions{};
    std::string dataspace_category{};
    std::string display_name{};
    azdo::optional<std::int32_t> element_length{};
    std::string extension_type{};
    std::optional<bool> is_remotable{};
    std::string name{};
    std::string namespace_id{};
    azdo::optional<std::int32_t> read_permission{};
    std::string separator_value{};
    azdo::optional<std::int32_t> structure_value{};
    azdo::optional<std::int32_t> system_bit_mask{};
    std::optional<bool> use_token_translator{};
    azdo::optional<std::int32_t> write_permission{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const security_namespace_description&) const = default;
    template <class self = security_namespace_description>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"actions", &self::actions>(),
            azdo::field<"dataspaceCategory", &self::dataspace_category>(),
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"elementLength", &self::element_length>(),
            azdo::field<"extensionType", &self::extension_type>(),
            azdo::field<"isRemotable", &self::is_remotable>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"namespaceId", &self::namespace_id>(),
            azdo::field<"readPermission", &self::read_permission>(),
            azdo::field<"separatorValue", &self::separator_value>(),
            azdo::field<"structureValue", &self::structure_value>(),
            azdo::field<"systemBitMask", &self::system_bit_mask>(),
            azdo::field<"useTokenTranslator", &self::use_token_translator>(),
            azdo::field<"writePermission", &self::write_permission>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::security
