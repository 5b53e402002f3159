// SPDX-License-Identifier: BSL-1.0
// A type of the area symbol. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::symbol {

/// `JsonBlobBlockHash`
struct json_blob_block_hash {
    azdo::optional<std::string> hash_bytes{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const json_blob_block_hash&) const = default;
    template <class self = json_blob_block_hash>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"hashBytes", &self::hash_bytes>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::symbol
