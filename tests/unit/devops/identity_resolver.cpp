// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/identity_resolver.hpp>

#include "../failure_in.hpp"
#include "../http/sample.hpp"

#include <azdo/http/call.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_identity_resolver)

using namespace azdo;

namespace {
std::string key_of(int number) { return "8c8c7d32-6b1b-47f4-b2e9-30b477b5" + std::to_string(1000 + number); }
std::string person(int number, const std::string& more = {}) {
    const std::string n = std::to_string(number);
    return R"({"id":")" + key_of(number) + R"(","descriptor":"X;User)" + n + R"(","subjectDescriptor":"aad.u)" + n +
           R"(","providerDisplayName":"Person )" + n + R"(","isActive":true,"properties":{"Mail":{"$type":"System.String","$value":"p)" +
           n + R"(@x"},"Account":"p)" + n + R"("})" + more + "}";
}
http::response page_of(const std::string& values, const std::string& token = {}) {
    http::response made{200, R"({"value":[)" + values + "]}", {{"Content-Type", "application/json"}}};
    return token.empty() ? made
                         : http::response{200, R"({"value":[)" + values + "]}",
                               {{"Content-Type", "application/json"}, {"x-ms-continuationtoken", token}}};
}
http::response error(int status) { return {status, R"({"message":"no such controller"})", {{"Content-Type", "application/json"}}}; }

struct scripted_api {
    struct forward {
        sample::script* to;
        result<http::response> operator()(const http::request& request) const { return (*to)(request); }
    } to;
    std::string_view organization() const noexcept { return "acme"; }
    next_t policies() const { return detail::no_policies.first(); }
    const forward& transport() const noexcept { return to; }
};

struct people {
    identity_resolver resolver{};
    sample::script script{};

    template <class Step>
    auto ask(const Step& step) {
        return azdo::call(step, scripted_api{{&script}});
    }
    void expect(std::vector<result<http::response>> answers) { script = {std::move(answers), {}}; }
    std::string address(std::size_t request) const { return sample::text_of(script.asked.at(request)); }
};
storage_key key(int number) { return *storage_key::parse(key_of(number)); }
subject_descriptor subject(int number) { return *subject_descriptor::parse("aad.u" + std::to_string(number)); }
} // namespace

BOOST_FIXTURE_TEST_CASE(any_id_after_one_request, people) {
    expect({page_of(person(1))});
    const auto found = ask(resolver.find(subject(1)));
    BOOST_REQUIRE_MESSAGE(found, test::failure_in(found));
    BOOST_TEST(found->key.text() == key_of(1));
    BOOST_TEST(found->display_name == "Person 1");
    BOOST_TEST(found->mail == "p1@x");
    BOOST_TEST(found->account == "p1");
    BOOST_TEST(found->is_active);
    BOOST_TEST(!found->is_group);
    BOOST_TEST(address(0).find("subjectDescriptors=aad.u1") != std::string::npos);
    BOOST_TEST((ask(resolver.find(key(1)))->subject == subject(1)));
    BOOST_TEST(ask(resolver.find(*identity_descriptor::parse("x;USER1")))->mail == "p1@x");
    BOOST_TEST(script.asked.size() == 1u);
}

BOOST_FIXTURE_TEST_CASE(the_parameter_of_each_id, people) {
    expect({page_of(person(1)), page_of(person(2))});
    BOOST_TEST(ask(resolver.find(key(1))).has_value());
    BOOST_TEST(address(0).find("identityIds=" + key_of(1)) != std::string::npos);
    BOOST_TEST(ask(resolver.find(*identity_descriptor::parse("X;User2"))).has_value());
    BOOST_TEST(address(1).find("?descriptors=X;User2") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(unknown_ids_are_absent_or_not_found, people) {
    expect({page_of("null," + person(2)), page_of("null"), page_of(person(3))});
    const auto all = ask(resolver.find_all(std::vector{key(1), key(2), key(2)}));
    BOOST_REQUIRE_MESSAGE(all, test::failure_in(all));
    BOOST_REQUIRE(all->size() == 3u);
    BOOST_TEST(!all->at(0).has_value());
    BOOST_TEST(all->at(1)->display_name == "Person 2");
    BOOST_TEST(all->at(2)->display_name == "Person 2");
    const auto one = ask(resolver.find(key(1)));
    BOOST_TEST((one.error().kind == failure_kind::not_found));
    BOOST_TEST(one.error().message == "no identity of this organization has the storage key " + key_of(1));
    BOOST_TEST((ask(resolver.find(key(4))).error().kind == failure_kind::not_found)); // the answer is about somebody else
}

BOOST_FIXTURE_TEST_CASE(a_hundred_ids_in_a_request, people) {
    expect({page_of(person(7)), page_of(person(150)), page_of("")});
    std::vector<storage_key> keys;
    for (int i = 0; i < 201; ++i) keys.push_back(key(i));
    const auto all = ask(resolver.find_all(keys));
    BOOST_REQUIRE_MESSAGE(all, test::failure_in(all));
    BOOST_TEST(script.asked.size() == 3u);
    BOOST_TEST((all->at(7) && all->at(150) && !all->at(0) && !all->at(200)));
    for (std::size_t i = 0; i < script.asked.size(); ++i) BOOST_TEST(address(i).size() < 8'000u);
    std::vector<identity_descriptor> longer(30, *identity_descriptor::parse("X;" + std::string(500, '\\')));
    expect(std::vector<result<http::response>>(30, page_of("")));
    BOOST_TEST(ask(resolver.find_all(longer)).has_value());
    BOOST_TEST(script.asked.size() > 3u);
    for (std::size_t i = 0; i < script.asked.size(); ++i) BOOST_TEST(address(i).size() < 12'000u);
    BOOST_TEST(ask(resolver.find_all(std::vector<storage_key>{}))->empty());
}

BOOST_FIXTURE_TEST_CASE(names, people) {
    expect({page_of(person(1)), page_of(""), page_of("null")});
    const auto found = ask(resolver.find_by_mail("P1@x y"));
    BOOST_REQUIRE_MESSAGE(found, test::failure_in(found));
    BOOST_TEST((found->one && found->one->key == key(1) && found->candidates.empty()));
    BOOST_TEST(address(0).find("searchFilter=MailAddress&filterValue=P1@x%20y") != std::string::npos);
    BOOST_TEST(ask(resolver.find_by_mail("p1@X Y"))->one.has_value());
    BOOST_TEST(script.asked.size() == 1u);
    BOOST_TEST((ask(resolver.find_by_account("a")).error().kind == failure_kind::not_found));
    BOOST_TEST(ask(resolver.find_by_display_name("b")).error().message == "no identity of this organization has the display name b");
    BOOST_TEST(address(1).find("searchFilter=AccountName") != std::string::npos);
    BOOST_TEST(address(2).find("searchFilter=DisplayName") != std::string::npos);
    for (const char* wrong : {"", " ", "a\nb"}) BOOST_TEST((ask(resolver.find_by_mail(wrong)).error().kind == failure_kind::invalid_input));
    BOOST_TEST(script.asked.size() == 3u);
}

BOOST_FIXTURE_TEST_CASE(ambiguous_names_have_candidates, people) {
    const std::string inactive = R"({"id":")" + key_of(9) + R"(","isActive":false})";
    std::string many;
    for (int i = 0; i < 14; ++i) many += (many.empty() ? "" : ",") + person(i);
    expect({page_of(person(1) + "," + person(2) + "," + person(1)), page_of(inactive + "," + person(3)), page_of(many), page_of(inactive)});
    const auto two = ask(resolver.find_by_display_name("a"));
    BOOST_REQUIRE_MESSAGE(two, test::failure_in(two));
    BOOST_TEST(!two->one.has_value());
    BOOST_REQUIRE(two->candidates.size() == 2u);
    BOOST_TEST(two->candidates[1].display_name == "Person 2");
    BOOST_TEST(!two->has_more);
    BOOST_TEST((ask(resolver.find_by_display_name("b"))->one->key == key(3))); // the only active one
    const auto more = ask(resolver.find_by_display_name("c"));
    BOOST_TEST(more->candidates.size() == 10u);
    BOOST_TEST(more->has_more);
    BOOST_TEST(!ask(resolver.find_by_display_name("d"))->one->is_active);
    expect({page_of(person(1))});
    BOOST_TEST(ask(resolver.find_by_display_name("a"))->one.has_value()); // what was ambiguous is asked again
}

BOOST_FIXTURE_TEST_CASE(origin_ids, people) {
    const auto origin = *origin_id::parse("11111111-2222-3333-4444-555555555555");
    expect({page_of(R"({"descriptor":"aad.u8","originId":"x"})", "t 1"),
        page_of(R"({"descriptor":"aad.u1","originId":"11111111-2222-3333-4444-555555555555"})", "t2"), page_of(person(1)),
        http::response{200, R"({"count":1,"value":{"aad.u1":{"originId":"11111111-2222-3333-4444-555555555555"}}})",
            {{"Content-Type", "application/json"}}},
        http::response{200, R"({"count":0,"value":{}})", {{"Content-Type", "application/json"}}}});
    const auto found = ask(resolver.find(origin));
    BOOST_REQUIRE_MESSAGE(found, test::failure_in(found));
    BOOST_TEST((found->key == key(1) && found->origin == origin));
    BOOST_TEST(address(1).find("continuationToken=t%201") != std::string::npos);
    BOOST_TEST(ask(resolver.find(origin)).has_value());
    BOOST_TEST(script.asked.size() == 3u);
    BOOST_TEST((ask(identity_resolver::find_origin(subject(1))).value() == origin));
    BOOST_TEST((ask(identity_resolver::find_origin(subject(1))).error().kind == failure_kind::not_found));
    expect({page_of("", "t"), page_of("", "t"), error(404), error(404)});
    const auto other = *origin_id::parse("S-1-5");
    BOOST_TEST((ask(resolver.find(other)).error().message ==
                "no identity of this organization has the origin id S-1-5")); // a repeated token ends it
    BOOST_TEST(ask(resolver.find(other)).error().message.ends_with("; only Azure DevOps Services know origin ids: a server has no graph"));
    BOOST_TEST(ask(identity_resolver::find_origin(subject(1))).error().message.ends_with("a server has no graph"));
}

BOOST_FIXTURE_TEST_CASE(a_failure_is_not_remembered, people) {
    expect({error(503), page_of(person(1))});
    BOOST_TEST((ask(resolver.find(key(1))).error().kind == failure_kind::unavailable));
    BOOST_TEST(ask(resolver.find(key(1))).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
