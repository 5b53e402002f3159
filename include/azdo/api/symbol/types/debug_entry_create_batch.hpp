// SPDX-License-Identifier: BSL-1.0
// A type of the area symbol. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/symbol/types/debug_entry.hpp>
#include <azdo/api/symbol/types/debug_entry_create_behavior.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::symbol {

/// `DebugEntryCreateBatch`
struct debug_entry_create_batch {
    azdo::optional<azdo::open_enum<debug_entry_create_behavior>> create_behavior{};
    azdo::optional<std::vector<debug_entry>> debug_entries{};
    azdo::optional<std::vector<std::string>> proof_nodes{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const debug_entry_create_batch&) const = default;
    template <class self = debug_entry_create_batch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"createBehavior", &self::create_behavior>(),
            azdo::field<"debugEntries", &self::debug_entries>(),
            azdo::field<"proofNodes", &self::proof_nodes>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::symbol
