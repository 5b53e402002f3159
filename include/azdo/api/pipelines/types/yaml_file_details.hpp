// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::pipelines {

/// `YamlFileDetails`, only in answers
struct yaml_file_details {
    std::string ref{};
    std::string repo_alias{};
    std::string yaml_file{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const yaml_file_details&) const = default;
    template <class self = yaml_file_details>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"ref", &self::ref>(),
            azdo::field<"repoAlias", &self::repo_alias>(),
            azdo::field<"yamlFile", &self::yaml_file>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::pipelines
