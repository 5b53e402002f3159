// SPDX-License-Identifier: BSL-1.0
#include <azdo/testing/fake.hpp>

#include <azdo/api/wit/attachments.hpp>
#include <azdo/api/wit/tags.hpp>
#include <azdo/api/wit/work_items.hpp>
#include <azdo/http/client.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/paginate.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>

BOOST_AUTO_TEST_SUITE(testing_fake)

namespace {
namespace wit = azdo::api::wit;

azdo::client client_of(const azdo::testing::fake& service) {
    return {"acme", azdo::personal_access_token{azdo::secret<std::string>("0123456789")}, service, {.retries = {.attempts = 1}}};
}
/// The failure of a call; with no message where there is none.
template <class Op>
azdo::failure refusal(const Op& asked, const azdo::client& api) {
    const auto got = azdo::call(asked, api);
    return got ? azdo::failure() : got.error();
}
} // namespace

BOOST_AUTO_TEST_CASE(a_value_answers_every_request) {
    azdo::testing::fake service;
    wit::work_item item;
    item.id = 42;
    service.on<wit::get_work_item>(item);
    const auto api = client_of(service);
    for (int i = 0; i < 2; ++i) {
        const auto got = azdo::call(wit::get_work_item{.id = 42}, api);
        BOOST_TEST_REQUIRE(got.has_value());
        BOOST_TEST((got->id == 42));
    }
    BOOST_TEST(service.requests() == 2u);
    BOOST_TEST(service.complaints() == "");
}

BOOST_AUTO_TEST_CASE(a_function_is_given_the_operation) {
    azdo::testing::fake service;
    service.on<wit::get_work_item>([](const wit::get_work_item& asked) {
        wit::work_item made;
        made.id = asked.id.get();
        made.url = asked.organization;
        return made;
    });
    const auto api = client_of(service);
    const auto got = azdo::call(wit::get_work_item{.project = "p", .id = 7}, api);
    BOOST_TEST_REQUIRE(got.has_value());
    BOOST_TEST((got->id == 7));
    BOOST_TEST((got->url == "acme"));
    const auto sent = service.sent<wit::get_work_item>();
    BOOST_TEST_REQUIRE(sent.size() == 1u);
    BOOST_TEST((sent[0].project == "p"));
}

BOOST_AUTO_TEST_CASE(single_answers_come_first_and_in_order) {
    azdo::testing::fake service;
    wit::work_item item;
    item.id = 3;
    service.on<wit::get_work_item>(item);
    service.once<wit::get_work_item>(azdo::testing::refused(404, "WorkItemNotFound", "TF401232: Work item 7 does not exist."));
    service.once<wit::get_work_item>(azdo::fail(azdo::failure_kind::transport, "the cable was cut"));
    const auto api = client_of(service);
    const auto missing = refusal(wit::get_work_item{.id = 7}, api);
    BOOST_TEST((missing.kind == azdo::failure_kind::not_found));
    BOOST_TEST(missing.message == "TF401232: Work item 7 does not exist.");
    BOOST_TEST(missing.type_key == "WorkItemNotFound");
    BOOST_TEST(refusal(wit::get_work_item{.id = 7}, api).message == "the cable was cut");
    BOOST_TEST(azdo::call(wit::get_work_item{.id = 7}, api).has_value());
    BOOST_TEST(service.complaints() == "");
}

BOOST_AUTO_TEST_CASE(a_later_answer_replaces_an_earlier_one) {
    azdo::testing::fake service;
    service.on<wit::get_work_item>(azdo::testing::refused(500, "", "first"));
    service.on<wit::get_work_item>(azdo::testing::refused(404, "", "second"));
    BOOST_TEST(refusal(wit::get_work_item{.id = 7}, client_of(service)).message == "second");
}

BOOST_AUTO_TEST_CASE(operations_without_a_result_texts_and_pages) {
    azdo::testing::fake service;
    service.on<wit::delete_tag>(azdo::result<void>());
    service.on<wit::get_attachment>(std::string("<html>bytes</html>"));
    service.on<wit::get_tags>([](const wit::get_tags&) {
        wit::get_tags::result_type page;
        page.value.resize(2);
        page.value[1].name = "urgent";
        return page;
    });
    const auto api = client_of(service);
    BOOST_TEST(azdo::call(wit::delete_tag{.project = "p", .tag_id_or_name = "old"}, api).has_value());
    const auto bytes = azdo::call(wit::get_attachment{.id = "1"}, api);
    BOOST_TEST_REQUIRE(bytes.has_value());
    BOOST_TEST(*bytes == "<html>bytes</html>");
    const auto tags = azdo::call(wit::get_tags{.project = "p"}, api);
    BOOST_TEST_REQUIRE(tags.has_value());
    BOOST_TEST_REQUIRE(tags->value.size() == 2u);
    BOOST_TEST((tags->value[1].name == "urgent"));
}

BOOST_AUTO_TEST_CASE(a_request_without_an_answer_is_refused_and_remembered) {
    azdo::testing::fake service;
    wit::work_item item;
    service.on<wit::get_work_item>(item);
    const auto why = refusal(wit::get_work_items{.ids = {1}}, client_of(service));
    BOOST_TEST((why.kind == azdo::failure_kind::invalid_input));
    BOOST_TEST(why.message == "the test's fake has no answer to GET https://dev.azure.com/acme/_apis/wit/workitems: prepare one with "
                              "on<operation>(…) or once<operation>(…)");
    BOOST_TEST(service.complaints() == "not expected: GET https://dev.azure.com/acme/_apis/wit/workitems\n");
}

BOOST_AUTO_TEST_CASE(an_answer_that_nobody_asked_for_is_a_complaint) {
    azdo::testing::fake service;
    service.once<wit::delete_tag>(azdo::result<void>());
    service.on<wit::get_attachment>(std::string("not asked for, and need not be"));
    BOOST_TEST(service.complaints() == "not asked for: DELETE /{organization}/{project}/_apis/wit/tags/{tagIdOrName}\n");
}

BOOST_AUTO_TEST_CASE(a_bare_request_has_no_answer) {
    azdo::testing::fake service;
    const auto got = service(azdo::http::request::make(azdo::http_method::get, "https://dev.azure.com/a?code=secret").value());
    BOOST_TEST_REQUIRE(!got.has_value());
    BOOST_TEST(service.complaints() == "not expected: GET https://dev.azure.com/a\n");
}

BOOST_AUTO_TEST_SUITE_END()
