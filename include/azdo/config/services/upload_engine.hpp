// SPDX-License-Identifier: BSL-1.0
// The section `uploadEngine`: where uploaded files go.
#pragma once

#include <azdo/config/attribute.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::config {

/// `uploadEngine.s3`: an AWS S3 bucket.
struct s3 {
    std::string bucket{};
    std::string key_prefix{};
    std::string public_url{};
    unknown_fields rest{};

    bool operator==(const s3&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"bucket", &s3::bucket>(azdo::as::doc{"Name of the bucket"}),
            azdo::field<"keyPrefix", &s3::key_prefix>(azdo::as::doc{"Prefix of file names"}),
            azdo::field<"publicUrl", &s3::public_url>(azdo::as::doc{"Address under which the files are read"}), azdo::rest<&s3::rest>(),
            config::open_ended());
    }
};

struct upload_engine {
    std::string selected{};
    std::optional<config::s3> bucket_storage{};
    unknown_fields rest{};

    bool operator==(const upload_engine&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"selected", &upload_engine::selected>(azdo::as::doc{"Which engine is used"}),
            azdo::field<"s3", &upload_engine::bucket_storage>(azdo::as::doc{"An AWS S3 bucket"}), azdo::rest<&upload_engine::rest>());
    }
};

} // namespace azdo::inline v1::config
