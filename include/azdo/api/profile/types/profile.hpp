// SPDX-License-Identifier: BSL-1.0
// A type of the area profile. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/profile/types/attributes_container.hpp>
#include <azdo/api/profile/types/core_profile_attribute.hpp>
#include <azdo/api/profile/types/profile_state.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::profile {

/// `Profile`, only in answers
struct profile {
    azdo::optional<attributes_container> application_container{};
    std::map<std::string, core_profile_attribute> core_attributes{};
    azdo::optional<std::int32_t> core_revision{};
    std::string display_name{};
    std::string email_address{};
    std::string id{};
    azdo::optional<azdo::open_enum<azdo::api::profile::profile_state>> profile_state{};
    std::string public_alias{};
    azdo::optional<std::int32_t> revision{};
    azdo::optional<azdo::sys_time> time_stamp{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const profile&) const = default;
    template <class self = profile>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"applicationContainer", &self::application_container>(),
            azdo::field<"coreAttributes", &self::core_attributes>(),
            azdo::field<"coreRevision", &self::core_revision>(),
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"emailAddress", &self::email_address>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"profileState", &self::profile_state>(),
            azdo::field<"publicAlias", &self::public_alias>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"timeStamp", &self::time_stamp>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::profile
