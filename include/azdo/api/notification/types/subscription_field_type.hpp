// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::notification {

/// `SubscriptionFieldType`
enum class subscription_field_type {
    string,
    integer,
    date_time,
    plain_text,
    html,
    tree_path,
    history,
    double_,
    guid,
    boolean,
    identity,
    picklist_integer,
    picklist_string,
    picklist_double,
    team_project,
};

template <class E = subscription_field_type>
constexpr auto enumerators(subscription_field_type) {
    return std::to_array<azdo::enumerator<E>>({
        {subscription_field_type::string, "string"},
        {subscription_field_type::integer, "integer"},
        {subscription_field_type::date_time, "dateTime"},
        {subscription_field_type::plain_text, "plainText"},
        {subscription_field_type::html, "html"},
        {subscription_field_type::tree_path, "treePath"},
        {subscription_field_type::history, "history"},
        {subscription_field_type::double_, "double"},
        {subscription_field_type::guid, "guid"},
        {subscription_field_type::boolean, "boolean"},
        {subscription_field_type::identity, "identity"},
        {subscription_field_type::picklist_integer, "picklistInteger"},
        {subscription_field_type::picklist_string, "picklistString"},
        {subscription_field_type::picklist_double, "picklistDouble"},
        {subscription_field_type::team_project, "teamProject"},
    });
}

} // namespace azdo::inline v1::api::notification
