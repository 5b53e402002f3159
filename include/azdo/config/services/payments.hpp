// SPDX-License-Identifier: BSL-1.0
// The section `payments`.
#pragma once

#include <azdo/config/attribute.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::config {

/// `payments.stripe`: the Stripe service. Its members are preserved unchanged.
struct stripe {
    unknown_fields rest{};

    bool operator==(const stripe&) const = default;
    static constexpr auto schema() { return azdo::describe(azdo::rest<&stripe::rest>(), config::open_ended()); }
};

struct payments {
    std::optional<config::stripe> stripe{};
    unknown_fields rest{};

    bool operator==(const payments&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"stripe", &payments::stripe>(azdo::as::doc{"The Stripe service"}), azdo::rest<&payments::rest>());
    }
};

} // namespace azdo::inline v1::config
