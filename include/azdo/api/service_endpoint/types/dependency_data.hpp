// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::service_endpoint {

/// `DependencyData`, only in answers
struct dependency_data {
    std::string input{};
    std::vector<azdo::json::raw> map{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const dependency_data&) const = default;
    template <class self = dependency_data>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"input", &self::input>(),
            azdo::field<"map", &self::map>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
