// SPDX-License-Identifier: BSL-1.0
// A type of the area symbol. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/symbol/types/domain_id.hpp>
#include <azdo/api/symbol/types/request_status.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::symbol {

/// `Request`
struct request {
    azdo::optional<std::string> created_by{};
    azdo::optional<azdo::sys_time> created_date{};
    azdo::optional<std::string> description{};
    azdo::optional<azdo::api::symbol::domain_id> domain_id{};
    azdo::optional<azdo::sys_time> expiration_date{};
    azdo::optional<std::string> id{};
    std::optional<bool> is_chunked{};
    azdo::optional<std::string> key{};
    azdo::optional<azdo::sys_time> last_operation_date{};
    azdo::optional<std::string> last_operation_name{};
    azdo::optional<std::string> name{};
    azdo::optional<std::int64_t> size{};
    azdo::optional<azdo::open_enum<request_status>> status{};
    azdo::optional<std::string> storage_etag{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const request&) const = default;
    template <class self = request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"domainId", &self::domain_id>(),
            azdo::field<"expirationDate", &self::expiration_date>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isChunked", &self::is_chunked>(),
            azdo::field<"key", &self::key>(),
            azdo::field<"lastOperationDate", &self::last_operation_date>(),
            azdo::field<"lastOperationName", &self::last_operation_name>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"size", &self::size>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"storageETag", &self::storage_etag>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::symbol
