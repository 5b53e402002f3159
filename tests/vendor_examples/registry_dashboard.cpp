// SPDX-License-Identifier: BSL-1.0
// The operations of the area dashboard that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/dashboard/dashboards.hpp>
#include <azdo/api/dashboard/widget_types.hpp>
#include <azdo/api/dashboard/widgets.hpp>

namespace published {

void register_dashboard(registry& into) {
    into.add("Dashboards_List", azdo::api::dashboard::get_dashboards_by_project{.organization = {}, .project = {}});
    into.add("Dashboards_Create", azdo::api::dashboard::create_dashboard{.organization = {}, .project = {}, .body = {}});
    into.add("Dashboards_Replace Dashboards", azdo::api::dashboard::replace_dashboards{.organization = {}, .project = {}, .body = {}});
    into.add("Dashboards_Delete", azdo::api::dashboard::delete_dashboard{.organization = {}, .project = {}, .dashboard_id = {}});
    into.add("Dashboards_Get", azdo::api::dashboard::get_dashboard{.organization = {}, .project = {}, .dashboard_id = {}});
    into.add("Widget Types_Get Widget Types", azdo::api::dashboard::get_widget_types{.organization = {}, .scope = azdo::open_enum<azdo::api::dashboard::widget_scope>{}});
    into.add("Widget Types_Get Widget Metadata", azdo::api::dashboard::get_widget_metadata{.organization = {}, .contribution_id = {}});
    into.add("Widgets_Get Widgets", azdo::api::dashboard::get_widgets{.organization = {}, .project = {}, .dashboard_id = {}});
    into.add("Widgets_Update Widgets", azdo::api::dashboard::update_widgets{.organization = {}, .project = {}, .dashboard_id = {}, .body = {}});
    into.add("Widgets_Create", azdo::api::dashboard::create_widget{.organization = {}, .project = {}, .dashboard_id = {}, .body = {}});
    into.add("Widgets_Replace Widgets", azdo::api::dashboard::replace_widgets{.organization = {}, .project = {}, .dashboard_id = {}, .body = {}});
    into.add("Widgets_Delete", azdo::api::dashboard::delete_widget{.organization = {}, .project = {}, .dashboard_id = {}, .widget_id = {}});
    into.add("Widgets_Get Widget", azdo::api::dashboard::get_widget{.organization = {}, .project = {}, .dashboard_id = {}, .widget_id = {}});
    into.add("Widgets_Update Widget", azdo::api::dashboard::update_widget{.organization = {}, .project = {}, .dashboard_id = {}, .widget_id = {}, .body = {}});
    into.add("Widgets_Replace Widget", azdo::api::dashboard::replace_widget{.organization = {}, .project = {}, .dashboard_id = {}, .widget_id = {}, .body = {}});
}

} // namespace published
