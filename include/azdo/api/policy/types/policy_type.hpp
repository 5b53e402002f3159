// SPDX-License-Identifier: BSL-1.0
// A type of the area policy. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::policy {

/// `PolicyType`, only in answers
struct policy_type {
    std::map<std::string, azdo::json::raw> links{};
    std::string description{};
    std::string display_name{};
    std::string id{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const policy_type&) const = default;
    template <class self = policy_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::policy
