// SPDX-License-Identifier: BSL-1.0
// Every description of the area wit. Written by examples/generate_api.
#include <azdo/api/wit.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_wit)

namespace api = azdo::api::wit;

using operations = api_tests::list<
    api::get_recent_activity_data,
    api::get_work_artifact_link_types,
    api::query_work_items_for_artifact_uris,
    api::create_attachment,
    api::delete_attachment,
    api::get_attachment,
    api::upload_attachment,
    api::get_root_nodes,
    api::delete_classification_node,
    api::get_classification_node,
    api::update_classification_node,
    api::create_or_update_classification_node,
    api::get_classification_nodes,
    api::get_engaged_users,
    api::get_comments_batch,
    api::add_comment,
    api::delete_comment,
    api::get_comment,
    api::update_comment,
    api::update_work_item_comment,
    api::get_comments,
    api::add_work_item_comment,
    api::get_comment_reactions,
    api::delete_comment_reaction,
    api::create_comment_reaction,
    api::get_comment_versions,
    api::get_comment_version,
    api::get_work_item_fields,
    api::create_work_item_field,
    api::delete_work_item_field,
    api::get_work_item_field,
    api::update_work_item_field,
    api::get_github_connections,
    api::get_github_connection_repositories,
    api::update_github_connection_repos,
    api::migrate_projects_process,
    api::get_queries,
    api::delete_query,
    api::get_query,
    api::update_query,
    api::create_query,
    api::get_queries_batch,
    api::search_queries,
    api::get_deleted_work_item_shallow_references,
    api::destroy_work_item,
    api::get_deleted_work_item,
    api::restore_work_item,
    api::get_deleted_work_items,
    api::get_reporting_links_by_link_type,
    api::read_reporting_revisions_get,
    api::read_reporting_revisions_post,
    api::get_revisions,
    api::get_revision,
    api::send_mail,
    api::get_tags,
    api::delete_tag,
    api::get_tag,
    api::update_tag,
    api::create_temp_query,
    api::get_templates,
    api::create_template,
    api::delete_template,
    api::get_template,
    api::replace_template,
    api::get_updates,
    api::get_update,
    api::query_by_wiql,
    api::query_by_id,
    api::head_query_by_id,
    api::get_work_item_icons,
    api::get_work_item_icon,
    api::get_relation_types,
    api::get_relation_type,
    api::read_reporting_discussions,
    api::get_work_item_next_states_on_checkin_action,
    api::get_work_item_type_categories,
    api::get_work_item_type_category,
    api::get_work_item_type_states,
    api::get_work_item_types,
    api::get_work_item_type,
    api::get_work_item_type_fields_with_references,
    api::get_work_item_type_field_with_references,
    api::get_work_items,
    api::get_work_item_template,
    api::create_work_item,
    api::delete_work_item,
    api::get_work_item,
    api::update_work_item,
    api::get_work_items_batch,
    api::delete_work_items>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 90);
}

using types = api_tests::list<
    api::account_recent_activity_work_item,
    api::artifact_uri_query,
    api::artifact_uri_query_result,
    api::attachment_reference,
    api::comment,
    api::comment_create,
    api::comment_list,
    api::comment_mention,
    api::comment_reaction,
    api::comment_update,
    api::comment_version,
    api::destroyed_attachment,
    api::email_recipients,
    api::field_update,
    api::github_connection_model,
    api::github_connection_repo_model,
    api::github_connection_repos_batch_request,
    api::identity_ref,
    api::identity_reference,
    api::lockable_work_item_field,
    api::mail_message,
    api::process_id_model,
    api::process_migration_result_model,
    api::query_batch_get_request,
    api::query_hierarchy_item,
    api::query_hierarchy_items_result,
    api::reporting_work_item_links_batch,
    api::reporting_work_item_revisions_batch,
    api::reporting_work_item_revisions_filter,
    api::send_mail_body,
    api::temporary_query_request_model,
    api::temporary_query_response_model,
    api::wiql,
    api::work_artifact_link,
    api::work_item,
    api::work_item_batch_get_request,
    api::work_item_classification_node,
    api::work_item_comment_version_ref,
    api::work_item_delete,
    api::work_item_delete_batch,
    api::work_item_delete_batch_request,
    api::work_item_delete_reference,
    api::work_item_delete_shallow_reference,
    api::work_item_delete_update,
    api::work_item_field_operation,
    api::work_item_field_reference,
    api::work_item_field_update,
    api::work_item_icon,
    api::work_item_link,
    api::work_item_next_state_on_transition,
    api::work_item_query_clause,
    api::work_item_query_result,
    api::work_item_query_sort_column,
    api::work_item_reference,
    api::work_item_relation,
    api::work_item_relation_type,
    api::work_item_relation_updates,
    api::work_item_state_color,
    api::work_item_state_transition,
    api::work_item_tag_definition,
    api::work_item_template,
    api::work_item_template_reference,
    api::work_item_type,
    api::work_item_type_category,
    api::work_item_type_field_instance,
    api::work_item_type_field_with_references,
    api::work_item_type_reference,
    api::work_item_update>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 68);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "wit"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("query_work_items_for_artifact_uris", api::query_work_items_for_artifact_uris{.organization = {}, .body = {}});
    api_tests::walk("create_attachment", api::create_attachment{.organization = {}, .body = {}});
    api_tests::walk("upload_attachment", api::upload_attachment{.organization = {}, .id = {}, .body = {}, .content_range = {}});
    api_tests::walk("update_classification_node", api::update_classification_node{.organization = {}, .project = {}, .structure_group = azdo::open_enum<azdo::api::wit::tree_structure_group>{}, .body = {}});
    api_tests::walk("create_or_update_classification_node", api::create_or_update_classification_node{.organization = {}, .project = {}, .structure_group = azdo::open_enum<azdo::api::wit::tree_structure_group>{}, .body = {}});
    api_tests::walk("get_engaged_users", api::get_engaged_users{.organization = {}, .project = {}, .work_item_id = std::int32_t{}, .comment_id = std::int32_t{}, .reaction_type = azdo::open_enum<azdo::api::wit::comment_reaction_type>{}});
    api_tests::walk("add_comment", api::add_comment{.organization = {}, .project = {}, .work_item_id = std::int32_t{}, .body = {}});
    api_tests::walk("update_comment", api::update_comment{.organization = {}, .project = {}, .work_item_id = std::int32_t{}, .comment_id = std::int32_t{}, .body = {}});
    api_tests::walk("update_work_item_comment", api::update_work_item_comment{.organization = {}, .project = {}, .work_item_id = std::int32_t{}, .comment_id = std::int32_t{}, .body = {}, .format = azdo::open_enum<azdo::api::wit::comment_format>{}});
    api_tests::walk("get_comments", api::get_comments{.organization = {}, .project = {}, .work_item_id = std::int32_t{}});
    api_tests::walk("add_work_item_comment", api::add_work_item_comment{.organization = {}, .project = {}, .work_item_id = std::int32_t{}, .body = {}, .format = azdo::open_enum<azdo::api::wit::comment_format>{}});
    api_tests::walk("create_work_item_field", api::create_work_item_field{.organization = {}, .body = {}});
    api_tests::walk("update_work_item_field", api::update_work_item_field{.organization = {}, .field_name_or_ref_name = {}, .body = {}});
    api_tests::walk("update_github_connection_repos", api::update_github_connection_repos{.organization = {}, .project = {}, .connection_id = {}, .body = {}});
    api_tests::walk("migrate_projects_process", api::migrate_projects_process{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_query", api::update_query{.organization = {}, .project = {}, .query = {}, .body = {}});
    api_tests::walk("create_query", api::create_query{.organization = {}, .project = {}, .query = {}, .body = {}});
    api_tests::walk("get_queries_batch", api::get_queries_batch{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("restore_work_item", api::restore_work_item{.organization = {}, .id = std::int32_t{}, .body = {}});
    api_tests::walk("get_reporting_links_by_link_type", api::get_reporting_links_by_link_type{.organization = {}});
    api_tests::walk("read_reporting_revisions_get", api::read_reporting_revisions_get{.organization = {}});
    api_tests::walk("read_reporting_revisions_post", api::read_reporting_revisions_post{.organization = {}, .body = {}});
    api_tests::walk("get_revisions", api::get_revisions{.organization = {}, .id = std::int32_t{}});
    api_tests::walk("update_tag", api::update_tag{.organization = {}, .project = {}, .tag_id_or_name = {}, .body = {}});
    api_tests::walk("create_temp_query", api::create_temp_query{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("create_template", api::create_template{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("replace_template", api::replace_template{.organization = {}, .project = {}, .template_id = {}, .body = {}});
    api_tests::walk("get_updates", api::get_updates{.organization = {}, .id = std::int32_t{}});
    api_tests::walk("query_by_wiql", api::query_by_wiql{.organization = {}, .body = {}});
    api_tests::walk("read_reporting_discussions", api::read_reporting_discussions{.organization = {}});
    api_tests::walk("create_work_item", api::create_work_item{.organization = {}, .project = {}, .type = {}, .body = {}});
    api_tests::walk("update_work_item", api::update_work_item{.organization = {}, .id = std::int32_t{}, .body = {}});
    api_tests::walk("get_work_items_batch", api::get_work_items_batch{.organization = {}, .body = {}});
    api_tests::walk("delete_work_items", api::delete_work_items{.organization = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
