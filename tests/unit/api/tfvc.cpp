// SPDX-License-Identifier: BSL-1.0
// Every description of the area tfvc. Written by examples/generate_api.
#include <azdo/api/tfvc.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_tfvc)

namespace api = azdo::api::tfvc;

using operations = api_tests::list<
    api::get_branch_refs,
    api::get_branches,
    api::get_branch,
    api::get_changeset_changes,
    api::get_changeset_work_items,
    api::get_batched_changesets,
    api::get_changesets,
    api::create_changeset,
    api::get_changeset,
    api::get_items_batch,
    api::get_items,
    api::get_item,
    api::get_label_items,
    api::get_labels,
    api::get_label,
    api::get_shelveset,
    api::get_shelveset_changes,
    api::get_shelveset_work_items,
    api::get_shelvesets>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 19);
}

using types = api_tests::list<
    api::associated_work_item,
    api::checkin_note,
    api::file_content_metadata,
    api::identity_ref,
    api::item_content,
    api::tfvc_branch,
    api::tfvc_branch_mapping,
    api::tfvc_branch_ref,
    api::tfvc_change,
    api::tfvc_changeset,
    api::tfvc_changeset_ref,
    api::tfvc_changesets_request_data,
    api::tfvc_item,
    api::tfvc_item_descriptor,
    api::tfvc_item_request_data,
    api::tfvc_label,
    api::tfvc_label_ref,
    api::tfvc_merge_source,
    api::tfvc_policy_failure_info,
    api::tfvc_policy_override_info,
    api::tfvc_shallow_branch_ref,
    api::tfvc_shelveset,
    api::tfvc_shelveset_ref>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 23);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "tfvc"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("get_changeset_changes", api::get_changeset_changes{.organization = {}});
    api_tests::walk("get_batched_changesets", api::get_batched_changesets{.organization = {}, .body = {}});
    api_tests::walk("get_changesets", api::get_changesets{.organization = {}});
    api_tests::walk("create_changeset", api::create_changeset{.organization = {}, .body = {}});
    api_tests::walk("get_changeset", api::get_changeset{.organization = {}, .id = std::int32_t{}});
    api_tests::walk("get_items_batch", api::get_items_batch{.organization = {}, .body = {}});
    api_tests::walk("get_label_items", api::get_label_items{.organization = {}, .label_id = {}});
    api_tests::walk("get_labels", api::get_labels{.organization = {}});
    api_tests::walk("get_shelveset_changes", api::get_shelveset_changes{.organization = {}, .shelveset_id = {}});
    api_tests::walk("get_shelvesets", api::get_shelvesets{.organization = {}});
}

BOOST_AUTO_TEST_SUITE_END()
