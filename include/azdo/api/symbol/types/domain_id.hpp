// SPDX-License-Identifier: BSL-1.0
// A type of the area symbol. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::symbol {

/// `IDomainId`
struct domain_id {
    azdo::unknown_fields unknown_fields{};

    bool operator==(const domain_id&) const = default;
    template <class self = domain_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::symbol
