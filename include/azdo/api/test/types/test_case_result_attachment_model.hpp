// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test {

/// `TestCaseResultAttachmentModel`
struct test_case_result_attachment_model {
    azdo::optional<std::string> action_path{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::int32_t> iteration_id{};
    azdo::optional<std::string> name{};
    azdo::optional<std::int64_t> size{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_case_result_attachment_model&) const = default;
    template <class self = test_case_result_attachment_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"actionPath", &self::action_path>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"iterationId", &self::iteration_id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"size", &self::size>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
