// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/definition_trigger_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::build {

/// `RepositoryWebhook`, only in answers
struct repository_webhook {
    azdo::optional<std::int32_t> last_delivery_status{};
    std::string name{};
    std::vector<azdo::open_enum<definition_trigger_type>> types{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const repository_webhook&) const = default;
    template <class self = repository_webhook>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"lastDeliveryStatus", &self::last_delivery_status>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"types", &self::types>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
