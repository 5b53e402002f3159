// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/attachment_type.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `TestAttachment`, only in answers
struct test_attachment {
    azdo::optional<azdo::open_enum<azdo::api::test_results::attachment_type>> attachment_type{};
    std::string comment{};
    azdo::optional<azdo::sys_time> created_date{};
    std::string file_name{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::int64_t> size{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_attachment&) const = default;
    template <class self = test_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"attachmentType", &self::attachment_type>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"fileName", &self::file_name>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"size", &self::size>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
