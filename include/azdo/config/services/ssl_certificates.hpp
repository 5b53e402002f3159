// SPDX-License-Identifier: BSL-1.0
// The section `sslCertificates`: certificates by name.
#pragma once

#include <azdo/config/attribute.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::config {

/// `sslCertificates.<id>`.
struct ssl_certificate {
    std::string cert{};
    secret<std::string> key{};
    std::optional<json::raw> ca_chain{};
    std::string target_name{};
    unknown_fields rest{};

    bool operator==(const ssl_certificate&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"cert", &ssl_certificate::cert>(azdo::as::doc{"The certificate, in PEM form"}),
            azdo::field<"key", &ssl_certificate::key>(azdo::as::doc{"Its private key, in PEM form"}),
            azdo::field<"caChain", &ssl_certificate::ca_chain>(azdo::as::doc{"Intermediate certificates, as text or list"}),
            azdo::field<"targetName", &ssl_certificate::target_name>(azdo::as::doc{"Host name that it is for"}),
            azdo::rest<&ssl_certificate::rest>(), config::open_ended());
    }
};

using ssl_certificates = std::map<std::string, ssl_certificate>;

} // namespace azdo::inline v1::config
