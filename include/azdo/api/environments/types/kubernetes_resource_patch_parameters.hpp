// SPDX-License-Identifier: BSL-1.0
// A type of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::environments {

/// `KubernetesResourcePatchParameters`
struct kubernetes_resource_patch_parameters {
    azdo::optional<std::map<std::string, std::string>> authorization_parameters{};
    azdo::optional<std::string> provider_type{};
    azdo::optional<std::int32_t> resource_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const kubernetes_resource_patch_parameters&) const = default;
    template <class self = kubernetes_resource_patch_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"authorizationParameters", &self::authorization_parameters>(),
            azdo::field<"providerType", &self::provider_type>(),
            azdo::field<"resourceId", &self::resource_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::environments
