// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/yaml_file_details.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::pipelines {

/// `RunYamlDetails`, only in answers
struct run_yaml_details {
    std::string expanded_yaml_url{};
    std::vector<yaml_file_details> extended_templates{};
    std::vector<yaml_file_details> included_templates{};
    azdo::optional<yaml_file_details> root_yaml_file{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const run_yaml_details&) const = default;
    template <class self = run_yaml_details>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"expandedYamlUrl", &self::expanded_yaml_url>(),
            azdo::field<"extendedTemplates", &self::extended_templates>(),
            azdo::field<"includedTemplates", &self::included_templates>(),
            azdo::field<"rootYamlFile", &self::root_yaml_file>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::pipelines
