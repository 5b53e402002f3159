// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/identity_cache.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>

BOOST_AUTO_TEST_SUITE(devops_identity_cache)

using namespace azdo;

namespace {
known_identity person(int number) {
    const std::string digits = std::to_string(1000 + number);
    known_identity made{*storage_key::parse("8c8c7d32-6b1b-47f4-b2e9-30b477b5" + digits)};
    made.subject = *subject_descriptor::parse("aad." + digits);
    made.descriptor = *identity_descriptor::parse("X;User" + digits);
    return made;
}
constexpr http::time_point at(std::int64_t ms) { return {ms}; }
} // namespace

BOOST_AUTO_TEST_CASE(found_by_each_name_until_it_expires) {
    detail::identity_cache cache({.capacity = 10, .lifetime = std::chrono::milliseconds(100)});
    cache.keep("acme", person(1), "mail a@b", at(50));
    for (const std::string& name : {detail::cache_name(person(1).key), detail::cache_name(*person(1).subject),
             detail::cache_name(*identity_descriptor::parse("x;USER1001")), std::string("mail a@b")}) {
        BOOST_TEST(cache.find("acme", name, at(149)).has_value(), name);
        BOOST_TEST(!cache.find("other", name, at(149)).has_value(), name);
    }
    BOOST_TEST(!cache.find("acme", "mail c@d", at(149)).has_value());
    BOOST_TEST(!cache.find("acme", "mail a@b", at(150)).has_value());
    BOOST_TEST(cache.size() == 0u);
    BOOST_TEST(!cache.find("acme", detail::cache_name(person(1).key), at(60)).has_value());
}

BOOST_AUTO_TEST_CASE(the_oldest_is_forgotten) {
    detail::identity_cache cache({.capacity = 3, .lifetime = std::chrono::minutes(1)});
    for (int i = 0; i < 5; ++i) cache.keep("acme", person(i), {}, at(i));
    BOOST_TEST(cache.size() == 3u);
    BOOST_TEST(!cache.find("acme", detail::cache_name(person(1).key), at(9)).has_value());
    BOOST_TEST(cache.find("acme", detail::cache_name(person(2).key), at(9)).has_value());
    detail::identity_cache none({.capacity = 0});
    none.keep("acme", person(1), {}, at(0));
    BOOST_TEST(none.size() == 0u);
}

BOOST_AUTO_TEST_CASE(a_newer_answer_replaces_the_older) {
    detail::identity_cache cache({.capacity = 3, .lifetime = std::chrono::minutes(1)});
    auto who = person(1);
    cache.keep("acme", who, "display name a", at(0));
    who.display_name = "renamed";
    who.subject = *subject_descriptor::parse("aad.other");
    cache.keep("acme", who, {}, at(1));
    BOOST_TEST(cache.size() == 1u);
    BOOST_TEST(cache.find("acme", detail::cache_name(who.key), at(2))->display_name == "renamed");
    BOOST_TEST(!cache.find("acme", detail::cache_name(*person(1).subject), at(2)).has_value());
    BOOST_TEST(!cache.find("acme", "display name a", at(2)).has_value());
    cache.keep("acme", person(2), "display name b", at(3));
    auto third = person(3);
    cache.keep("acme", third, "display name b", at(4)); // the name is another one's now
    BOOST_TEST((cache.find("acme", "display name b", at(5))->key == third.key));
    BOOST_TEST(cache.size() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
