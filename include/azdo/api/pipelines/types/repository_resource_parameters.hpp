// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::pipelines {

/// `RepositoryResourceParameters`
struct repository_resource_parameters {
    azdo::optional<std::string> ref_name{};
    azdo::optional<azdo::secret<std::string>> token{};
    azdo::optional<std::string> token_type{};
    azdo::optional<std::string> version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const repository_resource_parameters&) const = default;
    template <class self = repository_resource_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"refName", &self::ref_name>(),
            azdo::field<"token", &self::token>(),
            azdo::field<"tokenType", &self::token_type>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::pipelines
