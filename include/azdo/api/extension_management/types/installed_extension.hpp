// SPDX-License-Identifier: BSL-1.0
// A type of the area extensionManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/extension_management/types/contribution.hpp>
#include <azdo/api/extension_management/types/contribution_constraint.hpp>
#include <azdo/api/extension_management/types/contribution_type.hpp>
#include <azdo/api/extension_management/types/extension_event_callback_collection.hpp>
#include <azdo/api/extension_management/types/extension_file.hpp>
#include <azdo/api/extension_management/types/extension_flags.hpp>
#include <azdo/api/extension_management/types/extension_licensing.hpp>
#include <azdo/api/extension_management/types/installed_extension_state.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::extension_management {

/// `InstalledExtension`
struct installed_extension {
    azdo::optional<std::string> base_uri{};
    azdo::optional<std::vector<contribution_constraint>> constraints{};
    azdo::optional<std::vector<contribution_type>> contribution_types{};
    azdo::optional<std::vector<contribution>> contributions{};
    azdo::optional<std::vector<std::string>> demands{};
    azdo::optional<extension_event_callback_collection> event_callbacks{};
    azdo::optional<std::string> extension_id{};
    azdo::optional<std::string> extension_name{};
    azdo::optional<std::string> fallback_base_uri{};
    azdo::optional<std::vector<extension_file>> files{};
    azdo::optional<azdo::open_enum<extension_flags>> flags{};
    azdo::optional<installed_extension_state> install_state{};
    azdo::optional<std::string> language{};
    azdo::optional<azdo::sys_time> last_published{};
    azdo::optional<extension_licensing> licensing{};
    azdo::optional<double> manifest_version{};
    azdo::optional<std::string> marketplace_base_uri{};
    azdo::optional<std::string> publisher_id{};
    azdo::optional<std::string> publisher_name{};
    azdo::optional<std::string> registration_id{};
    azdo::optional<std::vector<std::string>> restricted_to{};
    azdo::optional<std::vector<std::string>> scopes_{};
    azdo::optional<std::string> service_instance_type{};
    azdo::optional<std::string> version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const installed_extension&) const = default;
    template <class self = installed_extension>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"baseUri", &self::base_uri>(),
            azdo::field<"constraints", &self::constraints>(),
            azdo::field<"contributionTypes", &self::contribution_types>(),
            azdo::field<"contributions", &self::contributions>(),
            azdo::field<"demands", &self::demands>(),
            azdo::field<"eventCallbacks", &self::event_callbacks>(),
            azdo::field<"extensionId", &self::extension_id>(),
            azdo::field<"extensionName", &self::extension_name>(),
            azdo::field<"fallbackBaseUri", &self::fallback_base_uri>(),
            azdo::field<"files", &self::files>(),
            azdo::field<"flags", &self::flags>(),
            azdo::field<"installState", &self::install_state>(),
            azdo::field<"language", &self::language>(),
            azdo::field<"lastPublished", &self::last_published>(),
            azdo::field<"licensing", &self::licensing>(),
            azdo::field<"manifestVersion", &self::manifest_version>(),
            azdo::field<"marketplaceBaseUri", &self::marketplace_base_uri>(),
            azdo::field<"publisherId", &self::publisher_id>(),
            azdo::field<"publisherName", &self::publisher_name>(),
            azdo::field<"registrationId", &self::registration_id>(),
            azdo::field<"restrictedTo", &self::restricted_to>(),
            azdo::field<"scopes", &self::scopes_>(),
            azdo::field<"serviceInstanceType", &self::service_instance_type>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::extension_management
