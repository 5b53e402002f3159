// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::git {

/// `FileContentMetadata`, only in answers
struct file_content_metadata {
    std::string content_type{};
    azdo::optional<std::int32_t> encoding{};
    std::string extension{};
    std::string file_name{};
    std::optional<bool> is_binary{};
    std::optional<bool> is_image{};
    std::string vs_link{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const file_content_metadata&) const = default;
    template <class self = file_content_metadata>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"contentType", &self::content_type>(),
            azdo::field<"encoding", &self::encoding>(),
            azdo::field<"extension", &self::extension>(),
            azdo::field<"fileName", &self::file_name>(),
            azdo::field<"isBinary", &self::is_binary>(),
            azdo::field<"isImage", &self::is_image>(),
            azdo::field<"vsLink", &self::vs_link>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
