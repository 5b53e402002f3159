// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/services/app_id.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(config_app_id)

using namespace azdo::config;

namespace {
std::string said(std::string_view id) {
    diagnostic_sink say(std::nullopt);
    check_app_id(id, "k", say);
    if (say.made().empty()) return {};
    BOOST_TEST(say.made().size() == 1u);
    BOOST_TEST((say.made()[0].level == severity::error));
    BOOST_TEST(say.made()[0].key == "k");
    if (!id.empty()) BOOST_TEST(say.made()[0].message.find(id) == std::string::npos);
    return say.made()[0].message;
}
bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }
} // namespace

BOOST_AUTO_TEST_CASE(guids) {
    for (const std::string_view good : {"3f2504e0-4f89-11d3-9a0c-0305e82c3301", "8F1C3A52-6C1E-4B0B-9D6B-2F0E5B0C7A11"}) {
        BOOST_TEST_INFO_SCOPE(good);
        BOOST_TEST(is_guid(good));
        BOOST_TEST(said(good) == "");
    }
    for (const std::string_view bad : {"", "3f2504e0-4f89-11d3-9a0c-0305e82c330", "3f2504e0-4f89-11d3-9a0c-0305e82c33011",
             "3f2504e04f8911d39a0c0305e82c3301", "{3f2504e0-4f89-11d3-9a0c-0305e82c3301}", "3f2504e0-4f89-11d3-9a0c-0305e82c330g"})
        BOOST_TEST_CONTEXT(bad) BOOST_TEST(!is_guid(bad));
}

BOOST_AUTO_TEST_CASE(errors_are_reported_at_their_character) {
    BOOST_TEST(has(said(""), "missing: copy the App ID"));
    BOOST_TEST(has(said("-- App ID goes here --"), "placeholder"));
    BOOST_TEST(has(said("3f2504e0-4f89-11d3-9a0c-0305e82c330"), "too short"));
    BOOST_TEST(has(said("3f2504e0-4f89-11d3-9a0c-0305e82c33011"), "character 37 is one too many"));
    BOOST_TEST(has(said("3f2504e0-4f89-11d3-9a0c-0305e82c330g"), "character 36 does not fit"));
    BOOST_TEST(has(said("{3f2504e0-4f89-11d3-9a0c-0305e82c3301}"), "character 1 does not fit"));
    BOOST_TEST(has(said("3f2504e0-4f89-11d3-9a0c-0305e82c3301\n"), "character 37 is a line break"));
    BOOST_TEST(has(said(" 3f2504e0-4f89-11d3-9a0c-0305e82c3301"), "character 1 is a blank"));
}

BOOST_AUTO_TEST_SUITE_END()
