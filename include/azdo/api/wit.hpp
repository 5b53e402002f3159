// SPDX-License-Identifier: BSL-1.0
// Every operation of the area wit. Written by examples/generate_api.
#pragma once

#include <azdo/api/wit/account_my_work_recent_activity.hpp>
#include <azdo/api/wit/artifact_link_types.hpp>
#include <azdo/api/wit/artifact_uri_query.hpp>
#include <azdo/api/wit/attachments.hpp>
#include <azdo/api/wit/classification_nodes.hpp>
#include <azdo/api/wit/comment_reactions_engaged_users.hpp>
#include <azdo/api/wit/comments.hpp>
#include <azdo/api/wit/comments_reactions.hpp>
#include <azdo/api/wit/comments_versions.hpp>
#include <azdo/api/wit/fields.hpp>
#include <azdo/api/wit/github_connections.hpp>
#include <azdo/api/wit/project_process_migration.hpp>
#include <azdo/api/wit/queries.hpp>
#include <azdo/api/wit/recycle_bin.hpp>
#include <azdo/api/wit/reporting_work_item_links.hpp>
#include <azdo/api/wit/reporting_work_item_revisions.hpp>
#include <azdo/api/wit/revisions.hpp>
#include <azdo/api/wit/send_mail.hpp>
#include <azdo/api/wit/tags.hpp>
#include <azdo/api/wit/temp_queries.hpp>
#include <azdo/api/wit/templates.hpp>
#include <azdo/api/wit/updates.hpp>
#include <azdo/api/wit/wiql.hpp>
#include <azdo/api/wit/work_item_icons.hpp>
#include <azdo/api/wit/work_item_relation_types.hpp>
#include <azdo/api/wit/work_item_revisions_discussions.hpp>
#include <azdo/api/wit/work_item_transitions.hpp>
#include <azdo/api/wit/work_item_type_categories.hpp>
#include <azdo/api/wit/work_item_type_states.hpp>
#include <azdo/api/wit/work_item_types.hpp>
#include <azdo/api/wit/work_item_types_field.hpp>
#include <azdo/api/wit/work_items.hpp>
