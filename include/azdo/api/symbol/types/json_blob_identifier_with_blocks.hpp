// SPDX-License-Identifier: BSL-1.0
// A type of the area symbol. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/symbol/types/json_blob_block_hash.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::symbol {

/// `JsonBlobIdentifierWithBlocks`
struct json_blob_identifier_with_blocks {
    azdo::optional<std::vector<json_blob_block_hash>> block_hashes{};
    azdo::optional<std::string> identifier_value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const json_blob_identifier_with_blocks&) const = default;
    template <class self = json_blob_identifier_with_blocks>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"blockHashes", &self::block_hashes>(),
            azdo::field<"identifierValue", &self::identifier_value>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::symbol
