// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::artifacts {

/// `Provenance`, only in answers
struct provenance {
    std::map<std::string, std::string> data{};
    std::string provenance_source{};
    std::string publisher_user_identity{};
    std::string user_agent{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const provenance&) const = default;
    template <class self = provenance>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"data", &self::data>(),
            azdo::field<"provenanceSource", &self::provenance_source>(),
            azdo::field<"publisherUserIdentity", &self::publisher_user_identity>(),
            azdo::field<"userAgent", &self::user_agent>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts
