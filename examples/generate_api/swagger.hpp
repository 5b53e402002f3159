// SPDX-License-Identifier: BSL-1.0
// The published description (Swagger 2.0) as described structs, as far as the generator reads it.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/schema/boxed.hpp>
#include <azdo/schema/describe.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace generate_api::swagger {

struct enum_value {
    std::string value{};

    bool operator==(const enum_value&) const = default;
    static constexpr auto schema() { return azdo::describe(azdo::field<"value", &enum_value::value>()); }
};

struct enum_names {
    std::string name{};
    std::vector<enum_value> values{};

    bool operator==(const enum_names&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"name", &enum_names::name>(), azdo::field<"values", &enum_names::values>());
    }
};

/// A type of the description, wherever it occurs.
struct shape {
    std::string type{};
    std::string format{};
    std::string reference{};
    azdo::boxed<shape> items{};
    azdo::boxed<shape> additional_properties{};
    std::map<std::string, shape> properties{};
    std::vector<shape> all_of{};
    std::vector<std::string> enumeration{};
    std::optional<enum_names> named_enumeration{};

    bool operator==(const shape&) const = default;
    template <class self = shape>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"type", &self::type>(), azdo::field<"format", &self::format>(),
            azdo::field<"$ref", &self::reference>(), azdo::field<"items", &self::items>(),
            azdo::field<"additionalProperties", &self::additional_properties>(), azdo::field<"properties", &self::properties>(),
            azdo::field<"allOf", &self::all_of>(), azdo::field<"enum", &self::enumeration>(),
            azdo::field<"x-ms-enum", &self::named_enumeration>());
    }
};

struct parameter {
    std::string reference{};
    std::string location{};
    std::string name{};
    std::string type{};
    std::string format{};
    bool required = false;
    bool segment_required = true; // false: the path exists with and without this segment
    std::optional<shape> body{};
    std::optional<shape> items{};
    std::vector<std::string> enumeration{};
    std::optional<enum_names> named_enumeration{};

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"$ref", &parameter::reference>(), azdo::field<"in", &parameter::location>(),
            azdo::field<"name", &parameter::name>(), azdo::field<"type", &parameter::type>(), azdo::field<"format", &parameter::format>(),
            azdo::field<"required", &parameter::required>(), azdo::field<"x-ms-required", &parameter::segment_required>(),
            azdo::field<"schema", &parameter::body>(), azdo::field<"items", &parameter::items>(),
            azdo::field<"enum", &parameter::enumeration>(), azdo::field<"x-ms-enum", &parameter::named_enumeration>());
    }
};

struct response {
    std::optional<shape> body{};

    static constexpr auto schema() { return azdo::describe(azdo::field<"schema", &response::body>()); }
};

struct example {
    std::string reference{};

    static constexpr auto schema() { return azdo::describe(azdo::field<"$ref", &example::reference>()); }
};

struct operation {
    std::string id{};
    std::string method_name{};
    std::string version{};
    std::vector<std::string> tags{};
    std::vector<parameter> parameters{};
    std::map<std::string, response> responses{};
    std::vector<std::string> consumes{};
    std::vector<std::string> produces{};
    std::vector<std::map<std::string, std::vector<std::string>>> security{};
    std::map<std::string, example> examples{};

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"operationId", &operation::id>(azdo::as::required),
            azdo::field<"x-ms-vss-method", &operation::method_name>(azdo::as::required),
            azdo::field<"x-ms-docs-override-version", &operation::version>(azdo::as::required), azdo::field<"tags", &operation::tags>(),
            azdo::field<"parameters", &operation::parameters>(), azdo::field<"responses", &operation::responses>(),
            azdo::field<"consumes", &operation::consumes>(), azdo::field<"produces", &operation::produces>(),
            azdo::field<"security", &operation::security>(), azdo::field<"x-ms-examples", &operation::examples>());
    }
};

/// Path to method to operation.
using paths = std::map<std::string, std::map<std::string, operation>>;

struct document {
    std::string host{};
    swagger::paths paths{};
    swagger::paths more_paths{}; // paths that differ from others only in their query
    std::map<std::string, shape> definitions{};

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"host", &document::host>(azdo::as::required), azdo::field<"paths", &document::paths>(),
            azdo::field<"x-ms-paths", &document::more_paths>(), azdo::field<"definitions", &document::definitions>());
    }
};

} // namespace generate_api::swagger
