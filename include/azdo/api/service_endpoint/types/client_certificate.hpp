// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::service_endpoint {

/// `ClientCertificate`, only in answers
struct client_certificate {
    std::string value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const client_certificate&) const = default;
    template <class self = client_certificate>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
