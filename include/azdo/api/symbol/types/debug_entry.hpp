// SPDX-License-Identifier: BSL-1.0
// A type of the area symbol. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/symbol/types/debug_entry_status.hpp>
#include <azdo/api/symbol/types/debug_information_level.hpp>
#include <azdo/api/symbol/types/domain_id.hpp>
#include <azdo/api/symbol/types/json_blob_identifier.hpp>
#include <azdo/api/symbol/types/json_blob_identifier_with_blocks.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::symbol {

/// `DebugEntry`
struct debug_entry {
    azdo::optional<json_blob_identifier_with_blocks> blob_details{};
    azdo::optional<json_blob_identifier> blob_identifier{};
    azdo::optional<std::string> blob_uri{};
    azdo::optional<std::string> client_key{};
    azdo::optional<std::string> created_by{};
    azdo::optional<azdo::sys_time> created_date{};
    azdo::optional<azdo::api::symbol::domain_id> domain_id{};
    azdo::optional<std::string> id{};
    azdo::optional<azdo::open_enum<debug_information_level>> information_level{};
    azdo::optional<std::string> request_id{};
    azdo::optional<std::int64_t> size{};
    azdo::optional<azdo::open_enum<debug_entry_status>> status{};
    azdo::optional<std::string> storage_etag{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const debug_entry&) const = default;
    template <class self = debug_entry>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"blobDetails", &self::blob_details>(),
            azdo::field<"blobIdentifier", &self::blob_identifier>(),
            azdo::field<"blobUri", &self::blob_uri>(),
            azdo::field<"clientKey", &self::client_key>(),
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"domainId", &self::domain_id>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"informationLevel", &self::information_level>(),
            azdo::field<"requestId", &self::request_id>(),
            azdo::field<"size", &self::size>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"storageETag", &self::storage_etag>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::symbol
