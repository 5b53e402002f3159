// SPDX-License-Identifier: BSL-1.0
// A type of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::wiki {

/// `WikiAttachment`, only in answers
struct wiki_attachment {
    std::string name{};
    std::string path{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const wiki_attachment&) const = default;
    template <class self = wiki_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"name", &self::name>(),
            azdo::field<"path", &self::path>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wiki
