// SPDX-License-Identifier: BSL-1.0
// A type of the area ims. Written by examples/generate_api from the published description.
#pragma once

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

namespace azdo::inline v1::api::ims {

/// `Identity`, only in answers
struct identity {
    std::string custom_display_name{};
    std::string descriptor{};
    std::string id{};
    std::optional<bool> is_active{};
    std::optional<bool> is_container{};
    std::string master_id{};
    std::vector<std::string> member_ids{};
    std::vector<std::string> member_of{};
    std::vector<std::string> members{};
    azdo::optional<std::int32_t> meta_type_id{};
    std::map<std::string, azdo::json::raw> properties{};
    std::string provider_display_name{};
    azdo::optional<std::int32_t> resource_version{};
    std::string social_descriptor{};
    std::string subject_descriptor{};
    azdo::optional<std::int32_t> unique_user_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const identity&) const = default;
    template <class self = identity>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"customDisplayName", &self::custom_display_name>(),
            azdo::field<"descriptor", &self::descriptor>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isActive", &self::is_active>(),
            azdo::field<"isContainer", &self::is_container>(),
            azdo::field<"masterId", &self::master_id>(),
            azdo::field<"memberIds", &self::member_ids>(),
            azdo::field<"memberOf", &self::member_of>(),
            azdo::field<"members", &self::members>(),
            azdo::field<"metaTypeId", &self::meta_type_id>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"providerDisplayName", &self::provider_display_name>(),
            azdo::field<"resourceVersion", &self::resource_version>(),
            azdo::field<"socialDescriptor", &self::social_descriptor>(),
            azdo::field<"subjectDescriptor", &self::subject_descriptor>(),
            azdo::field<"uniqueUserId", &self::unique_user_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::ims
