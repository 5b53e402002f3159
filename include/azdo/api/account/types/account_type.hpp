// SPDX-License-Identifier: BSL-1.0
// A type of the area account. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::account {

/// `AccountType`
enum class account_type {
    personal,
    organization,
};

template <class E = account_type>
constexpr auto enumerators(account_type) {
    return std::to_array<azdo::enumerator<E>>({
        {account_type::personal, "personal"},
        {account_type::organization, "organization"},
    });
}

} // namespace azdo::inline v1::api::account
