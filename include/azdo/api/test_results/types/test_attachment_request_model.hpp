// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::test_results {

/// `TestAttachmentRequestModel`
struct test_attachment_request_model {
    azdo::optional<std::string> attachment_type{};
    azdo::optional<std::string> comment{};
    azdo::optional<std::string> file_name{};
    azdo::optional<std::string> stream{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_attachment_request_model&) const = default;
    template <class self = test_attachment_request_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"attachmentType", &self::attachment_type>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"fileName", &self::file_name>(),
            azdo::field<"stream", &self::stream>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
