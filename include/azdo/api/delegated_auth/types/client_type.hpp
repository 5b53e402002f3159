// SPDX-License-Identifier: BSL-1.0
// A type of the area delegatedAuth. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::delegated_auth {

/// `ClientType`
enum class client_type {
    confidential,
    public_,
    medium_trust,
    high_trust,
    full_trust,
    application,
};

template <class E = client_type>
constexpr auto enumerators(client_type) {
    return std::to_array<azdo::enumerator<E>>({
        {client_type::confidential, "confidential"},
        {client_type::public_, "public"},
        {client_type::medium_trust, "mediumTrust"},
        {client_type::high_trust, "highTrust"},
        {client_type::full_trust, "fullTrust"},
        {client_type::application, "application"},
    });
}

} // namespace azdo::inline v1::api::delegated_auth
