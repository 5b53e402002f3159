// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/service_endpoint/types/dependency_binding.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::service_endpoint {

/// `DependsOn`, only in answers
struct depends_on {
    std::string input{};
    std::vector<dependency_binding> map{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const depends_on&) const = default;
    template <class self = depends_on>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"input", &self::input>(),
            azdo::field<"map", &self::map>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
