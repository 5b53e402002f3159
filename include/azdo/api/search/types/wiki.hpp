// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::search {

/// `Wiki`, only in answers
struct wiki {
    std::string id{};
    std::string mapped_path{};
    std::string name{};
    std::string version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const wiki&) const = default;
    template <class self = wiki>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"mappedPath", &self::mapped_path>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::search
