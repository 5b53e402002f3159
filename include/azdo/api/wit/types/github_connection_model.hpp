// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/identity_ref.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::wit {

/// `GitHubConnectionModel`, only in answers
struct github_connection_model {
    std::string authorization_type{};
    azdo::optional<identity_ref> created_by{};
    std::string id{};
    std::optional<bool> is_connection_valid{};
    std::string name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const github_connection_model&) const = default;
    template <class self = github_connection_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"authorizationType", &self::authorization_type>(),
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isConnectionValid", &self::is_connection_valid>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
