// SPDX-License-Identifier: BSL-1.0
// A type of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::graph {

/// `GraphProviderInfo`, only in answers
struct graph_provider_info {
    std::string descriptor{};
    std::string domain{};
    std::string origin{};
    std::string origin_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const graph_provider_info&) const = default;
    template <class self = graph_provider_info>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"descriptor", &self::descriptor>(),
            azdo::field<"domain", &self::domain>(),
            azdo::field<"origin", &self::origin>(),
            azdo::field<"originId", &self::origin_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::graph
