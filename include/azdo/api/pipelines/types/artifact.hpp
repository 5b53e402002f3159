// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/signed_url.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::pipelines {

/// `Artifact`, only in answers
struct artifact {
    std::string name{};
    azdo::optional<signed_url> signed_content{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const artifact&) const = default;
    template <class self = artifact>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"name", &self::name>(),
            azdo::field<"signedContent", &self::signed_content>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::pipelines
