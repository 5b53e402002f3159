// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/publisher.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::hooks {

/// `PublishersQuery`
struct publishers_query {
    azdo::optional<std::vector<std::string>> publisher_ids{};
    azdo::optional<std::map<std::string, std::string>> publisher_inputs{};
    azdo::optional<std::vector<publisher>> results{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const publishers_query&) const = default;
    template <class self = publishers_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"publisherIds", &self::publisher_ids>(),
            azdo::field<"publisherInputs", &self::publisher_inputs>(),
            azdo::field<"results", &self::results>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::hooks
