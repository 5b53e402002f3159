// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::pipelines {

/// `SignedUrl`, only in answers
struct signed_url {
    azdo::optional<azdo::sys_time> signature_expires{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const signed_url&) const = default;
    template <class self = signed_url>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"signatureExpires", &self::signature_expires>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::pipelines
