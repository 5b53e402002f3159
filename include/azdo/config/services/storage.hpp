// SPDX-License-Identifier: BSL-1.0
// The section `storage`: the database.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::config {

/// `storage.mongo`: MongoDB.
struct mongo {
    secret<std::string> url{"mongodb://localhost/codestream"};
    std::string tls_ca_file{};
    unknown_fields rest{};

    bool operator==(const mongo&) const = default;
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"url", &mongo::url>(azdo::as::doc{"Address of the database; a secret, since it may hold a password"}),
            azdo::field<"tlsCAFile", &mongo::tls_ca_file>(azdo::as::doc{"Certificates of the authorities to trust, a file in PEM form"}),
            azdo::rest<&mongo::rest>());
    }
};

struct storage {
    std::optional<config::mongo> mongo{};
    unknown_fields rest{};

    bool operator==(const storage&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"mongo", &storage::mongo>(azdo::as::doc{"MongoDB"}), azdo::rest<&storage::rest>());
    }
};

} // namespace azdo::inline v1::config
