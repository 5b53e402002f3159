// SPDX-License-Identifier: BSL-1.0
// The section `ssl`: the certificate that the services present.
#pragma once

#include <azdo/config/attribute.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::config {

/// The files are in PEM format.
struct ssl {
    std::string cafile{};
    std::string certfile{};
    std::string keyfile{};
    bool require_strict_ssl = false;
    unknown_fields rest{};

    bool operator==(const ssl&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"cafile", &ssl::cafile>(azdo::as::doc{"Intermediate certificates, in PEM form"}),
            azdo::field<"certfile", &ssl::certfile>(azdo::as::doc{"The server's certificate, in PEM form"}),
            azdo::field<"keyfile", &ssl::keyfile>(azdo::as::doc{"The private key of the certificate, in PEM form"}),
            azdo::field<"requireStrictSSL", &ssl::require_strict_ssl>(
                azdo::as::doc{"Refuse certificates that cannot be verified"}, of_other_services),
            azdo::rest<&ssl::rest>());
    }
};

} // namespace azdo::inline v1::config
