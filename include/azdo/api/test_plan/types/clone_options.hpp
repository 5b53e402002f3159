// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::test_plan {

/// `CloneOptions`
struct clone_options {
    std::optional<bool> clone_requirements{};
    std::optional<bool> copy_all_suites{};
    std::optional<bool> copy_ancestor_hierarchy{};
    azdo::optional<std::string> destination_work_item_type{};
    azdo::optional<std::map<std::string, std::string>> override_parameters{};
    azdo::optional<std::string> related_link_comment{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const clone_options&) const = default;
    template <class self = clone_options>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"cloneRequirements", &self::clone_requirements>(),
            azdo::field<"copyAllSuites", &self::copy_all_suites>(),
            azdo::field<"copyAncestorHierarchy", &self::copy_ancestor_hierarchy>(),
            azdo::field<"destinationWorkItemType", &self::destination_work_item_type>(),
            azdo::field<"overrideParameters", &self::override_parameters>(),
            azdo::field<"relatedLinkComment", &self::related_link_comment>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_plan
