// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `ProcessIdModel`
struct process_id_model {
    azdo::optional<std::string> type_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const process_id_model&) const = default;
    template <class self = process_id_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"typeId", &self::type_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
