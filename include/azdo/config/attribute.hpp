// SPDX-License-Identifier: BSL-1.0
// What a description of a configuration file can say beside the attributes of `azdo::as`.
#pragma once

#include <azdo/schema/attribute.hpp>
#include <azdo/schema/describe.hpp>

#include <string_view>

namespace azdo::inline v1::config {

/// The key that a map of named objects usually has. A key near to it is asked about, and the variables that the object's description
/// names (`as::env`) are meant for it.
///
/// Example: `azdo::field<"devops", &integrations::devops>(azdo::config::usual_key{"cloud"})`
struct usual_key : as::attribute {
    std::string_view name;
    constexpr explicit usual_key(std::string_view key) noexcept : name(key) {}
};

struct switches_off_t : as::attribute {};
/// Of a boolean member: while it is true, nothing that stands beside it has to be set or is checked, apart from its type.
inline constexpr switches_off_t switches_off{};

struct of_other_services_t : as::attribute {};
/// Of a member that nothing here uses: a variable that it names and that is not set is a warning there, an error elsewhere.
///
/// Example: `azdo::field<"email", &services_config::email>(azdo::config::of_other_services)`
inline constexpr of_other_services_t of_other_services{};

/// Keys that people write in place of a member's, separated by blanks: "did you mean …" names the member. Case, `-` and `_` do not matter.
///
/// Example: `azdo::field<"devops", &integrations::devops>(azdo::config::other_names{"azuredevops azure vsts"})`
struct other_names : as::attribute {
    std::string_view names;
    constexpr explicit other_names(std::string_view keys) noexcept : names(keys) {}
};

namespace detail {
struct open_ended_entry : azdo::detail::option_entry {};
} // namespace detail

/// The members that are described are not all that there are: a strict check does not warn of others.
///
/// Example: `azdo::describe(azdo::field<"port", &api_server::port>(), azdo::rest<&api_server::rest>(), azdo::config::open_ended())`
constexpr detail::open_ended_entry open_ended() { return {}; }

} // namespace azdo::inline v1::config
