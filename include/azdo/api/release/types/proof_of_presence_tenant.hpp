// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/check_configuration_resource.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::release {

/// `ProofOfPresenceTenant`
struct proof_of_presence_tenant {
    azdo::optional<std::string> authority{};
    azdo::optional<std::string> domain_hint{};
    azdo::optional<std::vector<check_configuration_resource>> resources{};
    azdo::optional<std::string> tenant_id{};
    azdo::optional<std::string> tenant_name{};
    azdo::optional<std::int32_t> timeout{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const proof_of_presence_tenant&) const = default;
    template <class self = proof_of_presence_tenant>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"authority", &self::authority>(),
            azdo::field<"domainHint", &self::domain_hint>(),
            azdo::field<"resources", &self::resources>(),
            azdo::field<"tenantId", &self::tenant_id>(),
            azdo::field<"tenantName", &self::tenant_name>(),
            azdo::field<"timeout", &self::timeout>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
