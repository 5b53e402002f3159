// SPDX-License-Identifier: BSL-1.0
// The operations of the area wit that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/wit/artifact_link_types.hpp>
#include <azdo/api/wit/artifact_uri_query.hpp>
#include <azdo/api/wit/attachments.hpp>
#include <azdo/api/wit/classification_nodes.hpp>
#include <azdo/api/wit/comments.hpp>
#include <azdo/api/wit/fields.hpp>
#include <azdo/api/wit/github_connections.hpp>
#include <azdo/api/wit/queries.hpp>
#include <azdo/api/wit/recycle_bin.hpp>
#include <azdo/api/wit/reporting_work_item_links.hpp>
#include <azdo/api/wit/reporting_work_item_revisions.hpp>
#include <azdo/api/wit/revisions.hpp>
#include <azdo/api/wit/tags.hpp>
#include <azdo/api/wit/temp_queries.hpp>
#include <azdo/api/wit/templates.hpp>
#include <azdo/api/wit/updates.hpp>
#include <azdo/api/wit/wiql.hpp>
#include <azdo/api/wit/work_item_icons.hpp>
#include <azdo/api/wit/work_item_relation_types.hpp>
#include <azdo/api/wit/work_item_transitions.hpp>
#include <azdo/api/wit/work_item_type_categories.hpp>
#include <azdo/api/wit/work_item_type_states.hpp>
#include <azdo/api/wit/work_item_types.hpp>
#include <azdo/api/wit/work_item_types_field.hpp>
#include <azdo/api/wit/work_items.hpp>

namespace published {

void register_wit(registry& into) {
    into.add("Artifact Link Types_List", azdo::api::wit::get_work_artifact_link_types{.organization = {}});
    into.add("Artifact Uri Query_Query", azdo::api::wit::query_work_items_for_artifact_uris{.organization = {}, .body = {}});
    into.add("Attachments_Create", azdo::api::wit::create_attachment{.organization = {}, .body = {}});
    into.add("Attachments_Get", azdo::api::wit::get_attachment{.organization = {}, .id = {}});
    into.add("Attachments_Upload Chunk", azdo::api::wit::upload_attachment{.organization = {}, .id = {}, .body = {}, .content_range = {}});
    into.add("Classification Nodes_Delete", azdo::api::wit::delete_classification_node{.organization = {}, .project = {}, .structure_group = azdo::open_enum<azdo::api::wit::tree_structure_group>{}});
    into.add("Classification Nodes_Get", azdo::api::wit::get_classification_node{.organization = {}, .project = {}, .structure_group = azdo::open_enum<azdo::api::wit::tree_structure_group>{}});
    into.add("Classification Nodes_Update", azdo::api::wit::update_classification_node{.organization = {}, .project = {}, .structure_group = azdo::open_enum<azdo::api::wit::tree_structure_group>{}, .body = {}});
    into.add("Classification Nodes_Create Or Update", azdo::api::wit::create_or_update_classification_node{.organization = {}, .project = {}, .structure_group = azdo::open_enum<azdo::api::wit::tree_structure_group>{}, .body = {}});
    into.add("Classification Nodes_Get Classification Nodes", azdo::api::wit::get_classification_nodes{.organization = {}, .project = {}, .ids = {}});
    into.add("Comments_Get Comments Batch", azdo::api::wit::get_comments_batch{.organization = {}, .project = {}, .work_item_id = std::int32_t{}, .ids = {}});
    into.add("Comments_Add Comment", azdo::api::wit::add_comment{.organization = {}, .project = {}, .work_item_id = std::int32_t{}, .body = {}});
    into.add("Comments_Delete", azdo::api::wit::delete_comment{.organization = {}, .project = {}, .work_item_id = std::int32_t{}, .comment_id = std::int32_t{}});
    into.add("Comments_Get Comment", azdo::api::wit::get_comment{.organization = {}, .project = {}, .work_item_id = std::int32_t{}, .comment_id = std::int32_t{}});
    into.add("Comments_Update Comment", azdo::api::wit::update_comment{.organization = {}, .project = {}, .work_item_id = std::int32_t{}, .comment_id = std::int32_t{}, .body = {}});
    into.add("Comments_Update Work Item Comment", azdo::api::wit::update_work_item_comment{.organization = {}, .project = {}, .work_item_id = std::int32_t{}, .comment_id = std::int32_t{}, .body = {}, .format = azdo::open_enum<azdo::api::wit::comment_format>{}});
    into.add("Comments_Get Comments", azdo::api::wit::get_comments{.organization = {}, .project = {}, .work_item_id = std::int32_t{}});
    into.add("Comments_Add Work Item Comment", azdo::api::wit::add_work_item_comment{.organization = {}, .project = {}, .work_item_id = std::int32_t{}, .body = {}, .format = azdo::open_enum<azdo::api::wit::comment_format>{}});
    into.add("Fields_List", azdo::api::wit::get_work_item_fields{.organization = {}});
    into.add("Fields_Create", azdo::api::wit::create_work_item_field{.organization = {}, .body = {}});
    into.add("Fields_Get", azdo::api::wit::get_work_item_field{.organization = {}, .field_name_or_ref_name = {}});
    into.add("Fields_Update", azdo::api::wit::update_work_item_field{.organization = {}, .field_name_or_ref_name = {}, .body = {}});
    into.add("Github Connections_Get Github Connections", azdo::api::wit::get_github_connections{.organization = {}, .project = {}});
    into.add("Github Connections_Get Github Connection Repositories", azdo::api::wit::get_github_connection_repositories{.organization = {}, .project = {}, .connection_id = {}});
    into.add("Github Connections_Update", azdo::api::wit::update_github_connection_repos{.organization = {}, .project = {}, .connection_id = {}, .body = {}});
    into.add("Queries_List", azdo::api::wit::get_queries{.organization = {}, .project = {}});
    into.add("Queries_Delete", azdo::api::wit::delete_query{.organization = {}, .project = {}, .query = {}});
    into.add("Queries_Get", azdo::api::wit::get_query{.organization = {}, .project = {}, .query = {}});
    into.add("Queries_Update", azdo::api::wit::update_query{.organization = {}, .project = {}, .query = {}, .body = {}});
    into.add("Queries_Create", azdo::api::wit::create_query{.organization = {}, .project = {}, .query = {}, .body = {}});
    into.add("Queries_Get Queries Batch", azdo::api::wit::get_queries_batch{.organization = {}, .project = {}, .body = {}});
    into.add("Recyclebin_Get Deleted Work Item Shallow References", azdo::api::wit::get_deleted_work_item_shallow_references{.organization = {}});
    into.add("Recyclebin_Destroy Work Item", azdo::api::wit::destroy_work_item{.organization = {}, .id = std::int32_t{}});
    into.add("Recyclebin_Get", azdo::api::wit::get_deleted_work_item{.organization = {}, .id = std::int32_t{}});
    into.add("Recyclebin_Restore Work Item", azdo::api::wit::restore_work_item{.organization = {}, .id = std::int32_t{}, .body = {}});
    into.add("Recyclebin_Get Deleted Work Items", azdo::api::wit::get_deleted_work_items{.organization = {}, .ids = {}});
    into.add("Reporting Work Item Links_Get", azdo::api::wit::get_reporting_links_by_link_type{.organization = {}});
    into.add("Reporting Work Item Revisions_Read Reporting Revisions Get", azdo::api::wit::read_reporting_revisions_get{.organization = {}});
    into.add("Reporting Work Item Revisions_Read Reporting Revisions Post", azdo::api::wit::read_reporting_revisions_post{.organization = {}, .body = {}});
    into.add("Revisions_List", azdo::api::wit::get_revisions{.organization = {}, .id = std::int32_t{}});
    into.add("Revisions_Get", azdo::api::wit::get_revision{.organization = {}, .id = std::int32_t{}, .revision_number = std::int32_t{}});
    into.add("Tags_List", azdo::api::wit::get_tags{.organization = {}, .project = {}});
    into.add("Tags_Delete", azdo::api::wit::delete_tag{.organization = {}, .project = {}, .tag_id_or_name = {}});
    into.add("Tags_Get", azdo::api::wit::get_tag{.organization = {}, .project = {}, .tag_id_or_name = {}});
    into.add("Tags_Update", azdo::api::wit::update_tag{.organization = {}, .project = {}, .tag_id_or_name = {}, .body = {}});
    into.add("Temp Queries_Create", azdo::api::wit::create_temp_query{.organization = {}, .project = {}, .body = {}});
    into.add("Templates_List", azdo::api::wit::get_templates{.organization = {}, .project = {}});
    into.add("Templates_Create", azdo::api::wit::create_template{.organization = {}, .project = {}, .body = {}});
    into.add("Templates_Get", azdo::api::wit::get_template{.organization = {}, .project = {}, .template_id = {}});
    into.add("Templates_Replace Template", azdo::api::wit::replace_template{.organization = {}, .project = {}, .template_id = {}, .body = {}});
    into.add("Updates_List", azdo::api::wit::get_updates{.organization = {}, .id = std::int32_t{}});
    into.add("Updates_Get", azdo::api::wit::get_update{.organization = {}, .id = std::int32_t{}, .update_number = std::int64_t{}});
    into.add("Wiql_Query By Wiql", azdo::api::wit::query_by_wiql{.organization = {}, .body = {}});
    into.add("Wiql_Query By Id", azdo::api::wit::query_by_id{.organization = {}, .id = {}});
    into.add("Wiql_Get", azdo::api::wit::head_query_by_id{.organization = {}, .id = {}});
    into.add("Work Item Icons_List", azdo::api::wit::get_work_item_icons{});
    into.add("Work Item Icons_Get", azdo::api::wit::get_work_item_icon{.icon = {}});
    into.add("Work Item Relation Types_List", azdo::api::wit::get_relation_types{.organization = {}});
    into.add("Work Item Relation Types_Get", azdo::api::wit::get_relation_type{.organization = {}, .relation = {}});
    into.add("Work Item Transitions_List", azdo::api::wit::get_work_item_next_states_on_checkin_action{.organization = {}, .ids = {}});
    into.add("Work Item Type Categories_List", azdo::api::wit::get_work_item_type_categories{.organization = {}, .project = {}});
    into.add("Work Item Type Categories_Get", azdo::api::wit::get_work_item_type_category{.organization = {}, .project = {}, .category = {}});
    into.add("Work Item Type States_List", azdo::api::wit::get_work_item_type_states{.organization = {}, .project = {}, .type = {}});
    into.add("Work Item Types_List", azdo::api::wit::get_work_item_types{.organization = {}, .project = {}});
    into.add("Work Item Types_Get", azdo::api::wit::get_work_item_type{.organization = {}, .project = {}, .type = {}});
    into.add("Work Item Types Field_List", azdo::api::wit::get_work_item_type_fields_with_references{.organization = {}, .project = {}, .type = {}});
    into.add("Work Item Types Field_Get", azdo::api::wit::get_work_item_type_field_with_references{.organization = {}, .project = {}, .type = {}, .field = {}});
    into.add("Work Items_List", azdo::api::wit::get_work_items{.organization = {}, .ids = {}});
    into.add("Work Items_Get Work Item Template", azdo::api::wit::get_work_item_template{.organization = {}, .project = {}, .type = {}});
    into.add("Work Items_Create", azdo::api::wit::create_work_item{.organization = {}, .project = {}, .type = {}, .body = {}});
    into.add("Work Items_Delete", azdo::api::wit::delete_work_item{.organization = {}, .id = std::int32_t{}});
    into.add("Work Items_Get Work Item", azdo::api::wit::get_work_item{.organization = {}, .id = std::int32_t{}});
    into.add("Work Items_Update", azdo::api::wit::update_work_item{.organization = {}, .id = std::int32_t{}, .body = {}});
    into.add("Work Items_Get Work Items Batch", azdo::api::wit::get_work_items_batch{.organization = {}, .body = {}});
    into.add("Work Items_Delete Work Items", azdo::api::wit::delete_work_items{.organization = {}, .body = {}});
}

} // namespace published
