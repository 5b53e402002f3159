// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::service_endpoint {

/// `HelpLink`, only in answers
struct help_link {
    std::string text{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const help_link&) const = default;
    template <class self = help_link>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"text", &self::text>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
