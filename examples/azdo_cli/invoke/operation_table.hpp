// SPDX-License-Identifier: BSL-1.0
// Every operation of the REST API as a row of a table, made from the published description. No type of a request or a result is instantiated.
#pragma once

#include <azdo/http/endpoint.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace azdo_cli {

struct area_row {
    std::string_view name; ///< as the namespace of the library: `distributed_task`
    std::string_view purpose;
};

/// What an operation answers with.
enum class answer : unsigned char { none, value, list, bytes };

struct operation_row {
    std::string_view area;
    std::string_view name; ///< as the type of the library: `get_work_item`
    azdo::endpoint_description endpoint;
    answer result;
    bool needs_entra_token;         ///< a personal access token is refused
    std::string_view documentation; ///< below the address of the vendor's reference
    std::string_view parameters;    ///< for `parameters_of`
};

/// The parts of a request that a parameter can be.
enum class part : unsigned char { path, query, header, body };

struct parameter {
    part where = part::path;
    std::string_view key{};
    bool required = false;
    bool is_list = false;
    std::string_view type{}; ///< `text`, `int32`, `int64`, `number`, `boolean`, `time`; of a body its media type; empty for an enumeration
    std::vector<std::string_view> values{}; ///< of an enumeration
};

/// In alphabetical order.
std::span<const area_row> all_areas();
/// By area, then by group.
std::span<const operation_row> all_operations();

/// The area of this name, or null. Case, `-` and `_` do not matter: `distributedTask`, `distributed-task`.
const area_row* find_area(std::string_view name);
std::span<const operation_row> operations_of(std::string_view area);
/// The operation of this name in an area, or null. Case, `-` and `_` do not matter.
const operation_row* find_operation(std::string_view area, std::string_view name);
std::vector<parameter> parameters_of(const operation_row& one);

/// Areas with a similar name, the most similar first.
std::vector<std::string_view> similar_areas(std::string_view name);
/// Operations with a similar name as `area operation`, the most similar first, those of the area before others; at most five.
std::vector<std::string> similar_operations(std::string_view area, std::string_view name);

} // namespace azdo_cli
