// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::work {

/// `BacklogFields`, only in answers
struct backlog_fields {
    std::map<std::string, std::string> type_fields{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const backlog_fields&) const = default;
    template <class self = backlog_fields>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"typeFields", &self::type_fields>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
