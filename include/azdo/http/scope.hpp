// SPDX-License-Identifier: BSL-1.0
// The OAuth scopes of Azure DevOps as types, so that a compile error names them.
#pragma once

#include <azdo/core/compiler.hpp>

#include <concepts>
#include <string_view>
#include <type_traits>

namespace azdo::inline v1 {

/// The scopes. `inherits` is the narrower scope that a scope includes (`void`: none).
///
/// Source: https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/oauth#scopes
namespace scope {
// clang-format off
struct advsec { static constexpr std::string_view id = "vso.advsec"; using inherits = void; };
struct advsec_write { static constexpr std::string_view id = "vso.advsec_write"; using inherits = advsec; };
struct advsec_manage { static constexpr std::string_view id = "vso.advsec_manage"; using inherits = advsec_write; };
struct agentpools { static constexpr std::string_view id = "vso.agentpools"; using inherits = void; };
struct agentpools_manage { static constexpr std::string_view id = "vso.agentpools_manage"; using inherits = agentpools; };
struct environment_manage { static constexpr std::string_view id = "vso.environment_manage"; using inherits = agentpools_manage; };
struct analytics { static constexpr std::string_view id = "vso.analytics"; using inherits = void; };
struct auditlog { static constexpr std::string_view id = "vso.auditlog"; using inherits = void; };
struct auditstreams_manage { static constexpr std::string_view id = "vso.auditstreams_manage"; using inherits = auditlog; };
struct profile { static constexpr std::string_view id = "vso.profile"; using inherits = void; };
struct hooks { static constexpr std::string_view id = "vso.hooks"; using inherits = profile; };
struct hooks_write { static constexpr std::string_view id = "vso.hooks_write"; using inherits = hooks; };
struct build { static constexpr std::string_view id = "vso.build"; using inherits = hooks_write; };
struct build_execute { static constexpr std::string_view id = "vso.build_execute"; using inherits = build; };
struct code { static constexpr std::string_view id = "vso.code"; using inherits = hooks_write; };
struct code_write { static constexpr std::string_view id = "vso.code_write"; using inherits = code; };
struct code_manage { static constexpr std::string_view id = "vso.code_manage"; using inherits = code_write; };
struct code_full { static constexpr std::string_view id = "vso.code_full"; using inherits = code_manage; };
struct code_status { static constexpr std::string_view id = "vso.code_status"; using inherits = void; };
struct connected_server { static constexpr std::string_view id = "vso.connected_server"; using inherits = void; };
struct entitlements { static constexpr std::string_view id = "vso.entitlements"; using inherits = void; };
struct memberentitlementmanagement { static constexpr std::string_view id = "vso.memberentitlementmanagement"; using inherits = void; };
struct memberentitlementmanagement_write { static constexpr std::string_view id = "vso.memberentitlementmanagement_write"; using inherits = memberentitlementmanagement; };
struct extension { static constexpr std::string_view id = "vso.extension"; using inherits = profile; };
struct extension_manage { static constexpr std::string_view id = "vso.extension_manage"; using inherits = extension; };
struct extension_data { static constexpr std::string_view id = "vso.extension.data"; using inherits = profile; };
struct extension_data_write { static constexpr std::string_view id = "vso.extension.data_write"; using inherits = extension_data; };
struct githubconnections { static constexpr std::string_view id = "vso.githubconnections"; using inherits = void; };
struct githubconnections_manage { static constexpr std::string_view id = "vso.githubconnections_manage"; using inherits = githubconnections; };
struct graph { static constexpr std::string_view id = "vso.graph"; using inherits = void; };
struct graph_manage { static constexpr std::string_view id = "vso.graph_manage"; using inherits = graph; };
struct identity { static constexpr std::string_view id = "vso.identity"; using inherits = void; };
struct identity_manage { static constexpr std::string_view id = "vso.identity_manage"; using inherits = identity; };
struct machinegroup_manage { static constexpr std::string_view id = "vso.machinegroup_manage"; using inherits = agentpools_manage; };
struct gallery { static constexpr std::string_view id = "vso.gallery"; using inherits = profile; };
struct gallery_acquire { static constexpr std::string_view id = "vso.gallery_acquire"; using inherits = gallery; };
struct gallery_publish { static constexpr std::string_view id = "vso.gallery_publish"; using inherits = gallery; };
struct gallery_manage { static constexpr std::string_view id = "vso.gallery_manage"; using inherits = gallery_publish; };
struct notification { static constexpr std::string_view id = "vso.notification"; using inherits = profile; };
struct notification_write { static constexpr std::string_view id = "vso.notification_write"; using inherits = notification; };
struct notification_manage { static constexpr std::string_view id = "vso.notification_manage"; using inherits = notification_write; };
struct notification_diagnostics { static constexpr std::string_view id = "vso.notification_diagnostics"; using inherits = notification; };
struct packaging { static constexpr std::string_view id = "vso.packaging"; using inherits = profile; };
struct packaging_write { static constexpr std::string_view id = "vso.packaging_write"; using inherits = packaging; };
struct packaging_manage { static constexpr std::string_view id = "vso.packaging_manage"; using inherits = packaging_write; };
struct pats { static constexpr std::string_view id = "vso.pats"; using inherits = void; };
struct pats_manage { static constexpr std::string_view id = "vso.pats_manage"; using inherits = void; };
struct pipelineresources_use { static constexpr std::string_view id = "vso.pipelineresources_use"; using inherits = void; };
struct pipelineresources_manage { static constexpr std::string_view id = "vso.pipelineresources_manage"; using inherits = pipelineresources_use; };
struct project { static constexpr std::string_view id = "vso.project"; using inherits = void; };
struct project_write { static constexpr std::string_view id = "vso.project_write"; using inherits = project; };
struct project_manage { static constexpr std::string_view id = "vso.project_manage"; using inherits = project_write; };
struct release { static constexpr std::string_view id = "vso.release"; using inherits = profile; };
struct release_execute { static constexpr std::string_view id = "vso.release_execute"; using inherits = release; };
struct release_manage { static constexpr std::string_view id = "vso.release_manage"; using inherits = release_execute; };
struct securefiles_read { static constexpr std::string_view id = "vso.securefiles_read"; using inherits = void; };
struct securefiles_write { static constexpr std::string_view id = "vso.securefiles_write"; using inherits = securefiles_read; };
struct securefiles_manage { static constexpr std::string_view id = "vso.securefiles_manage"; using inherits = securefiles_write; };
struct security_manage { static constexpr std::string_view id = "vso.security_manage"; using inherits = void; };
struct serviceendpoint { static constexpr std::string_view id = "vso.serviceendpoint"; using inherits = profile; };
struct serviceendpoint_query { static constexpr std::string_view id = "vso.serviceendpoint_query"; using inherits = serviceendpoint; };
struct serviceendpoint_manage { static constexpr std::string_view id = "vso.serviceendpoint_manage"; using inherits = serviceendpoint_query; };
struct hooks_interact { static constexpr std::string_view id = "vso.hooks_interact"; using inherits = profile; };
struct settings { static constexpr std::string_view id = "vso.settings"; using inherits = void; };
struct settings_write { static constexpr std::string_view id = "vso.settings_write"; using inherits = settings; };
struct symbols { static constexpr std::string_view id = "vso.symbols"; using inherits = profile; };
struct symbols_write { static constexpr std::string_view id = "vso.symbols_write"; using inherits = symbols; };
struct symbols_manage { static constexpr std::string_view id = "vso.symbols_manage"; using inherits = symbols_write; };
struct taskgroups_read { static constexpr std::string_view id = "vso.taskgroups_read"; using inherits = void; };
struct taskgroups_write { static constexpr std::string_view id = "vso.taskgroups_write"; using inherits = taskgroups_read; };
struct taskgroups_manage { static constexpr std::string_view id = "vso.taskgroups_manage"; using inherits = taskgroups_write; };
struct dashboards { static constexpr std::string_view id = "vso.dashboards"; using inherits = void; };
struct dashboards_manage { static constexpr std::string_view id = "vso.dashboards_manage"; using inherits = dashboards; };
struct test { static constexpr std::string_view id = "vso.test"; using inherits = profile; };
struct test_write { static constexpr std::string_view id = "vso.test_write"; using inherits = test; };
struct threads_full { static constexpr std::string_view id = "vso.threads_full"; using inherits = void; };
struct tokens { static constexpr std::string_view id = "vso.tokens"; using inherits = void; };
struct tokenadministration { static constexpr std::string_view id = "vso.tokenadministration"; using inherits = void; };
struct profile_write { static constexpr std::string_view id = "vso.profile_write"; using inherits = profile; };
struct variablegroups_read { static constexpr std::string_view id = "vso.variablegroups_read"; using inherits = void; };
struct variablegroups_write { static constexpr std::string_view id = "vso.variablegroups_write"; using inherits = variablegroups_read; };
struct variablegroups_manage { static constexpr std::string_view id = "vso.variablegroups_manage"; using inherits = variablegroups_write; };
struct wiki { static constexpr std::string_view id = "vso.wiki"; using inherits = void; };
struct wiki_write { static constexpr std::string_view id = "vso.wiki_write"; using inherits = wiki; };
struct work { static constexpr std::string_view id = "vso.work"; using inherits = hooks_write; };
struct work_write { static constexpr std::string_view id = "vso.work_write"; using inherits = work; };
struct work_full { static constexpr std::string_view id = "vso.work_full"; using inherits = work_write; };
struct user_impersonation { static constexpr std::string_view id = "user_impersonation"; using inherits = void; };
// clang-format on
} // namespace scope

/// A scope of `azdo::scope`.
template <class T>
concept scope_type = requires {
    { T::id } -> std::convertible_to<std::string_view>;
    typename T::inherits;
};

/// True when holding `Held` is enough where `Wanted` is required: it is that scope, or inherits it, or is `user_impersonation`, which
/// allows everything that the user may do.
template <scope_type Held, scope_type Wanted>
constexpr bool scope_includes() noexcept {
    if constexpr (std::is_same_v<Held, Wanted> || std::is_same_v<Held, scope::user_impersonation>)
        return true;
    else if constexpr (std::is_void_v<typename Held::inherits>)
        return false;
    else
        return scope_includes<typename Held::inherits, Wanted>();
}

/// The scopes of an operation: any one of them suffices; with an empty list, any token does.
template <scope_type... Scopes>
struct scope_alternatives {};

/// Example: `static constexpr auto scopes = azdo::any_of<azdo::scope::work>;`
template <scope_type... Scopes>
inline constexpr scope_alternatives<Scopes...> any_of{};

} // namespace azdo::inline v1
