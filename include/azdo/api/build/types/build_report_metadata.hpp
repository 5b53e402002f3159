// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::build {

/// `BuildReportMetadata`, only in answers
struct build_report_metadata {
    azdo::optional<std::int32_t> build_id{};
    std::string content{};
    std::string type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_report_metadata&) const = default;
    template <class self = build_report_metadata>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"buildId", &self::build_id>(),
            azdo::field<"content", &self::content>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
