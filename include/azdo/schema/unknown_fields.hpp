// SPDX-License-Identifier: BSL-1.0
// The container for members of a JSON object that no field names.
#pragma once

#include <azdo/core/compiler.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

/// One unknown member: its key (unescaped) and its value as checked JSON text.
struct unknown_field {
    std::string key;
    std::string json;

    // Two strings are a lot of code to move and destroy: one body each.
    unknown_field() noexcept {}
    unknown_field(std::string name, std::string value) noexcept : key(std::move(name)), json(std::move(value)) {}
    AZDO_OUT_OF_LINE unknown_field(unknown_field&&) noexcept = default;
    AZDO_OUT_OF_LINE unknown_field(const unknown_field&) = default;
    AZDO_OUT_OF_LINE unknown_field& operator=(unknown_field&&) noexcept = default;
    AZDO_OUT_OF_LINE unknown_field& operator=(const unknown_field&) = default;
    AZDO_OUT_OF_LINE ~unknown_field() = default;

    bool operator==(const unknown_field&) const = default;
};

/// Unknown members, kept in their original order; they are written back after the known fields.
///
/// Example: `struct app { std::string id; azdo::unknown_fields rest; … };  azdo::rest<&app::rest>()`
struct unknown_fields {
    std::vector<unknown_field> members{};

    unknown_fields() = default;
    unknown_fields(std::vector<unknown_field> all) noexcept : members(std::move(all)) {} // NOLINT(google-explicit-constructor)
    unknown_fields(unknown_fields&&) = default;
    unknown_fields(const unknown_fields&) = default;
    unknown_fields& operator=(unknown_fields&&) = default;
    unknown_fields& operator=(const unknown_fields&) = default;
    AZDO_NOINLINE ~unknown_fields() {} // one body for all types that have such a member

    /// The JSON text of a member, or an empty view when there is none.
    std::string_view find(std::string_view key) const noexcept {
        for (const auto& one : members)
            if (one.key == key) return one.json;
        return {};
    }
    bool operator==(const unknown_fields&) const = default;
};

} // namespace azdo::inline v1
