// SPDX-License-Identifier: BSL-1.0
// A type of the area security. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/security/types/access_control_entry.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::security {

/// `AccessControlList`, only in answers
struct access_control_list {
    std::map<std::string, access_control_entry> aces_dictionary{};
    std::optional<bool> include_extended_info{};
    bool inherit_permissions{};
    std::string token{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const access_control_list&) const = default;
    template <class self = access_control_list>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"acesDictionary", &self::aces_dictionary>(),
            azdo::field<"includeExtendedInfo", &self::include_extended_info>(),
            azdo::field<"inheritPermissions", &self::inherit_permissions>(azdo::as::required),
            azdo::field<"token", &self::token>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::security
