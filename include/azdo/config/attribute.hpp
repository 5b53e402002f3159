// SPDX-License-Identifier: BSL-1.0
// Attributes for descriptions of configuration files, in addition to those of `azdo::as`.
#pragma once

#include <azdo/schema/attribute.hpp>
#include <azdo/schema/describe.hpp>

#include <string_view>

namespace azdo::inline v1::config {

/// The key that a map of named objects usually has. A similar key produces "did you mean …", and the variables that the object's
/// description names (`as::env`) apply to this key.
///
/// Example: `azdo::field<"devops", &integrations::devops>(azdo::config::usual_key{"cloud"})`
///
/// `also` recognizes other spellings of the usual key: the variables apply to them too, and no usual key is added beside them.
struct usual_key : as::attribute {
    std::string_view name;
    bool (*also)(std::string_view key) noexcept;
    constexpr explicit usual_key(std::string_view key, bool (*is_another_spelling)(std::string_view) noexcept = nullptr) noexcept
        : name(key), also(is_another_spelling) {}
};

struct switches_off_t : as::attribute {};
/// For a boolean member: while it is true, the other members of its object are not required, and only their types are checked.
inline constexpr switches_off_t switches_off{};

struct of_other_services_t : as::attribute {};
/// For a member that nothing here uses: an unset variable is a warning there, and an error elsewhere.
///
/// Example: `azdo::field<"email", &services_config::email>(azdo::config::of_other_services)`
inline constexpr of_other_services_t of_other_services{};

/// Keys that people write by mistake for a member's, separated by blanks: "did you mean …" names the member. Case, `-` and `_` are ignored.
///
/// Example: `azdo::field<"devops", &integrations::devops>(azdo::config::other_names{"azuredevops azure vsts"})`
struct other_names : as::attribute {
    std::string_view names;
    constexpr explicit other_names(std::string_view keys) noexcept : names(keys) {}
};

namespace detail {
struct open_ended_entry : azdo::detail::option_entry {};
} // namespace detail

/// The description is not complete: a strict check does not warn of other members.
///
/// Example: `azdo::describe(azdo::field<"port", &api_server::port>(), azdo::rest<&api_server::rest>(), azdo::config::open_ended())`
constexpr detail::open_ended_entry open_ended() { return {}; }

} // namespace azdo::inline v1::config
