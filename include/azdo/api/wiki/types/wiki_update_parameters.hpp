// SPDX-License-Identifier: BSL-1.0
// A type of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wiki/types/git_version_descriptor.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::wiki {

/// `WikiUpdateParameters`
struct wiki_update_parameters {
    azdo::optional<std::string> name{};
    azdo::optional<std::vector<git_version_descriptor>> versions{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const wiki_update_parameters&) const = default;
    template <class self = wiki_update_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"name", &self::name>(),
            azdo::field<"versions", &self::versions>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wiki
