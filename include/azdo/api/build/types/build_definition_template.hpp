// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/build_definition.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::build {

/// `BuildDefinitionTemplate`
struct build_definition_template {
    std::optional<bool> can_delete{};
    azdo::optional<std::string> category{};
    azdo::optional<std::string> default_hosted_queue{};
    azdo::optional<std::string> description{};
    azdo::optional<std::string> icon_task_id{};
    azdo::optional<std::map<std::string, std::string>> icons{};
    azdo::optional<std::string> id{};
    azdo::optional<std::string> name{};
    azdo::optional<build_definition> template_{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_definition_template&) const = default;
    template <class self = build_definition_template>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"canDelete", &self::can_delete>(),
            azdo::field<"category", &self::category>(),
            azdo::field<"defaultHostedQueue", &self::default_hosted_queue>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"iconTaskId", &self::icon_task_id>(),
            azdo::field<"icons", &self::icons>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"template", &self::template_>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
