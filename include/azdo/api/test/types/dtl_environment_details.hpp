// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::test {

/// `DtlEnvironmentDetails`
struct dtl_environment_details {
    azdo::optional<std::string> csm_content{};
    azdo::optional<std::string> csm_parameters{};
    azdo::optional<std::string> subscription_name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const dtl_environment_details&) const = default;
    template <class self = dtl_environment_details>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"csmContent", &self::csm_content>(),
            azdo::field<"csmParameters", &self::csm_parameters>(),
            azdo::field<"subscriptionName", &self::subscription_name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
