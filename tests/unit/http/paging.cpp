// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/paging.hpp>

#include "sample.hpp"

#include <azdo/api/account.hpp>
#include <azdo/api/core.hpp>
#include <azdo/api/delegated_auth.hpp>
#include <azdo/api/git.hpp>
#include <azdo/api/graph.hpp>
#include <azdo/api/ims.hpp>
#include <azdo/api/profile.hpp>
#include <azdo/api/wit.hpp>
#include <azdo/http/paginate.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(http_paging)

using namespace azdo;
using namespace azdo::detail;
using namespace azdo::api;

namespace {
enum class dialect { none, whole, token, skip, both };

template <class Op>
constexpr dialect dialect_of() {
    if (!paged_operation<Op>) return dialect::none;
    if (has_role<paging_role::token, Op>) return has_role<paging_role::skip, Op> ? dialect::both : dialect::token;
    return has_role<paging_role::skip, Op> ? dialect::skip : dialect::whole;
}
template <class... Ops>
constexpr bool are(dialect expected) {
    return ((dialect_of<Ops>() == expected) && ...);
}
} // namespace

// Every list operation of these areas, by the parameters that ask for its next page.
BOOST_AUTO_TEST_CASE(how_each_operation_pages) {
    static_assert(are<git::get_policy_configurations, git::get_pull_request_commits, git::get_refs, graph::list_groups,
        graph::list_service_principals, graph::list_users, wit::get_comments, wit::get_reporting_links_by_link_type,
        wit::read_reporting_revisions_get, wit::read_reporting_revisions_post, wit::read_reporting_discussions>(dialect::token));
    static_assert(are<core::get_project_teams_by_category, // its two lists are walked as one
        core::get_teams, core::get_team_members_with_extended_properties, core::get_all_teams, git::get_push_commits, git::get_changes,
        git::get_commits_batch, git::get_commits, git::get_commit_diffs, git::get_pull_request_iteration_commits,
        git::get_pull_request_iteration_changes, git::get_pull_requests_by_project, git::get_pull_requests, git::get_pushes,
        git::get_statuses, wit::get_engaged_users, wit::get_revisions, wit::get_updates>(dialect::skip));
    static_assert(are<core::list_projects>(dialect::both));
    static_assert(are<account::get_accounts, core::get_processes, core::get_project_properties, git::get_fork_sync_requests, git::get_forks,
        git::query_import_requests, git::get_items, git::get_items_batch, git::get_merge_bases, git::get_attachments, git::get_likes,
        git::get_pull_request_iteration_statuses, git::get_pull_request_iterations, git::get_pull_request_labels,
        git::get_pull_request_reviewers, git::create_pull_request_reviewers, git::get_pull_request_statuses, git::get_comments,
        git::get_threads, git::get_pull_request_work_item_refs, git::update_refs, git::get_ref_favorites,
        git::get_ref_favorites_for_project, git::get_deleted_repositories, git::get_recycle_bin_repositories, git::get_repositories,
        git::get_branches, git::get_suggestions, graph::list_memberships, graph::query_subjects, ims::read_identities,
        wit::get_recent_activity_data, wit::get_work_artifact_link_types, wit::get_root_nodes, wit::get_classification_nodes,
        wit::get_comment_reactions, wit::get_comment_versions, wit::get_work_item_fields, wit::get_github_connections,
        wit::get_github_connection_repositories, wit::update_github_connection_repos, wit::get_queries, wit::get_queries_batch,
        wit::get_deleted_work_item_shallow_references, wit::get_deleted_work_items, wit::get_tags, wit::get_templates,
        wit::get_work_item_icons, wit::get_relation_types, wit::get_work_item_next_states_on_checkin_action,
        wit::get_work_item_type_categories, wit::get_work_item_type_states, wit::get_work_item_types,
        wit::get_work_item_type_fields_with_references, wit::get_work_items, wit::get_work_items_batch,
        wit::search_queries>(dialect::whole)); // no parameter for it
    static_assert(
        are<git::get_pull_request, wit::query_by_wiql, wit::query_by_id, wit::get_work_item, wit::delete_attachment>(dialect::none));
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_CASE(a_key_decides_the_role) {
    for (const char* key : {"$skip", "skip", "Skip", "searchCriteria.$skip", "searchCriteria.skip", "$SKIP"})
        BOOST_TEST((paging_role_of(key) == paging_role::skip), key);
    for (const char* key : {"continuationToken", "ContinuationToken", "x-ms-continuationtoken", "X-MS-ContinuationToken", "pagingToken"})
        BOOST_TEST((paging_role_of(key) == paging_role::token), key);
    for (const char* key :
        {"", "$", ".", "$top", "top", "token", "tokens", "skipToken", "skipTasksValidation", "$skip.x", "x$skip", "nextSkip"})
        BOOST_TEST((paging_role_of(key) == paging_role::none), key);
}

BOOST_AUTO_TEST_CASE(numbers_and_tokens_go_into_members_of_any_kind) {
    std::optional<std::int16_t> small;
    BOOST_TEST(number_of(small) == 0);
    BOOST_TEST(put_number(small, 32'767));
    BOOST_TEST(!put_number(small, 32'768));
    BOOST_TEST(number_of(small) == 32'767);
    required<std::uint8_t> byte = 5;
    BOOST_TEST(number_of(byte) == 5);
    BOOST_TEST(!put_number(byte, -1));
    BOOST_TEST(!put_number(byte, 256));
    forget_number(byte);
    BOOST_TEST(byte.get() == 0);
    forget_number(small);
    BOOST_TEST(!small.has_value());

    std::string text;
    std::optional<std::int64_t> number;
    BOOST_TEST(token_in(text).empty());
    BOOST_TEST(token_in(number).empty());
    BOOST_TEST(put_token(text, "a b"));
    BOOST_TEST(text == "a b");
    BOOST_TEST(put_token(number, "42"));
    BOOST_TEST(number.value() == 42);
    for (const char* bad : {"", " 42", "42 ", "0x2", "9223372036854775808"}) BOOST_TEST(!put_token(number, bad), bad);
    BOOST_TEST(token_in(text) == "a b");
    BOOST_TEST(token_in(number) == "42");
}

BOOST_AUTO_TEST_CASE(the_elements_of_several_lists) {
    using teams = core::categorized_web_api_teams;
    const auto team = [](const char* name) { return core::web_api_team{.name = name}; };
    elements_of<teams> elements;
    const auto next = [&](teams page) {
        const auto got = elements(std::move(page));
        std::string seen;
        for (const auto& one : got.list) seen += *one.name;
        return seen + " " + std::to_string(got.stride);
    };
    const auto list = [&](auto... names) { return std::vector<core::web_api_team>{team(names)...}; };
    BOOST_TEST(next({.my_teams = list("a", "b"), .other_readable_teams = list("c", "d", "e")}) == "abcde 2");
    BOOST_TEST(next({.other_readable_teams = list("e", "f")}) == "f 2");
    BOOST_TEST(next({.my_teams = list("g"), .other_readable_teams = list("f")}) == "g 1");
    BOOST_TEST(next({.my_teams = list("g"), .other_readable_teams = list("f")}) == " 0");
    BOOST_TEST(next({}) == " 0");
    struct mixed {
        std::vector<int> numbers{};
        std::vector<std::string> texts{};
        static constexpr auto schema() { return azdo::describe(azdo::field<"n", &mixed::numbers>(), azdo::field<"t", &mixed::texts>()); }
    };
    static_assert(!elements_of<mixed>::found && !elements_of<int>::found && elements_of<teams>::found);
}

// `{"points": […], "witFields": […]}`: the list of objects continues, the list of names does not.
BOOST_AUTO_TEST_CASE(the_list_of_objects_beside_lists_of_texts) {
    struct answer {
        std::vector<std::string> names{};
        std::optional<std::vector<core::web_api_team>> teams{};
        static constexpr auto schema() {
            return azdo::describe(azdo::field<"names", &answer::names>(), azdo::field<"teams", &answer::teams>());
        }
    };
    elements_of<answer> elements;
    BOOST_TEST(elements({.names = {"a", "b", "c"}, .teams = std::vector<core::web_api_team>(2)}).stride == 2u);
    BOOST_TEST(elements({.names = {"a", "b", "c"}}).stride == 0u);
    struct two {
        std::vector<core::web_api_team> teams{};
        std::vector<core::team_project_reference> projects{};
        static constexpr auto schema() { return azdo::describe(azdo::field<"t", &two::teams>(), azdo::field<"p", &two::projects>()); }
    };
    static_assert(elements_of<answer>::found && !elements_of<answer>::several && !elements_of<two>::found);
}

BOOST_AUTO_TEST_SUITE_END()
