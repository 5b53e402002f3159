// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/minimal_package_version.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::artifacts {

/// `Package`, only in answers
struct package {
    std::map<std::string, azdo::json::raw> links{};
    std::string id{};
    std::optional<bool> is_cached{};
    std::string name{};
    std::string normalized_name{};
    std::string protocol_type{};
    azdo::optional<std::int32_t> star_count{};
    std::string url{};
    std::vector<minimal_package_version> versions{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const package&) const = default;
    template <class self = package>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isCached", &self::is_cached>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"normalizedName", &self::normalized_name>(),
            azdo::field<"protocolType", &self::protocol_type>(),
            azdo::field<"starCount", &self::star_count>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"versions", &self::versions>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts
