// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::release {

/// `IgnoredGate`
struct ignored_gate {
    azdo::optional<azdo::sys_time> last_modified_on{};
    azdo::optional<std::string> name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const ignored_gate&) const = default;
    template <class self = ignored_gate>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"lastModifiedOn", &self::last_modified_on>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
