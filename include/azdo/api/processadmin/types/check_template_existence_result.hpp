// SPDX-License-Identifier: BSL-1.0
// A type of the area processadmin. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::processadmin {

/// `CheckTemplateExistenceResult`, only in answers
struct check_template_existence_result {
    std::optional<bool> does_template_exist{};
    std::string existing_template_name{};
    std::string existing_template_type_id{};
    std::string requested_template_name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const check_template_existence_result&) const = default;
    template <class self = check_template_existence_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"doesTemplateExist", &self::does_template_exist>(),
            azdo::field<"existingTemplateName", &self::existing_template_name>(),
            azdo::field<"existingTemplateTypeId", &self::existing_template_type_id>(),
            azdo::field<"requestedTemplateName", &self::requested_template_name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::processadmin
