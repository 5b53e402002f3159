// SPDX-License-Identifier: BSL-1.0
// The container for members of a JSON object that no field names.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace azdo::inline v1 {

/// One unknown member: its key (unescaped) and its value as checked JSON text.
struct unknown_field {
    std::string key;
    std::string json;
    bool operator==(const unknown_field&) const = default;
};

/// Unknown members, kept in their original order; they are written back after the known fields.
///
/// Example: `struct app { std::string id; azdo::unknown_fields rest; … };  azdo::rest<&app::rest>()`
struct unknown_fields {
    std::vector<unknown_field> members{};

    /// The JSON text of a member, or an empty view when there is none.
    std::string_view find(std::string_view key) const noexcept {
        for (const auto& one : members)
            if (one.key == key) return one.json;
        return {};
    }
    bool operator==(const unknown_fields&) const = default;
};

} // namespace azdo::inline v1
