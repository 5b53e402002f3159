// SPDX-License-Identifier: BSL-1.0
// A type of the area account. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::account {

/// `AccountStatus`
enum class account_status {
    none,
    enabled,
    disabled,
    deleted,
    moved,
};

template <class E = account_status>
constexpr auto enumerators(account_status) {
    return std::to_array<azdo::enumerator<E>>({
        {account_status::none, "none"},
        {account_status::enabled, "enabled"},
        {account_status::disabled, "disabled"},
        {account_status::deleted, "deleted"},
        {account_status::moved, "moved"},
    });
}

} // namespace azdo::inline v1::api::account
