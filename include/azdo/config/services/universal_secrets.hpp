// SPDX-License-Identifier: BSL-1.0
// The section `universalSecrets`: keys for services in the vendor's cloud. Its members are preserved unchanged.
#pragma once

#include <azdo/config/attribute.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::config {

struct universal_secrets {
    unknown_fields rest{};

    bool operator==(const universal_secrets&) const = default;
    static constexpr auto schema() { return azdo::describe(azdo::rest<&universal_secrets::rest>(), config::open_ended()); }
};

} // namespace azdo::inline v1::config
