// SPDX-License-Identifier: BSL-1.0
#include <callback_server/form_limits.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(callback_server_form_limits)

using callback_server::find_too_long;
using callback_server::longest_value;

namespace {
std::string complaint(const std::string& name, std::size_t size) {
    azdo::http::parameters form;
    form.all.push_back({"fine", "value"});
    form.all.push_back({name, std::string(size, '\'')});
    return find_too_long(form);
}
} // namespace

BOOST_AUTO_TEST_CASE(each_field_has_a_limit) {
    for (const char* name : {"organization", "token", "title", "description", "type", "state", "rev", "form_token", "anything"}) {
        BOOST_TEST(complaint(name, longest_value(name)).empty(), name);
        BOOST_TEST(complaint(name, longest_value(name) + 1).ends_with(" is too long: shorten it."), name);
    }
    BOOST_TEST(longest_value("organization") == 512u);
    BOOST_TEST(longest_value("token") == 1024u);
    BOOST_TEST(longest_value("title") == 1200u);         // at least 4 * 255
    BOOST_TEST(longest_value("description") == 45'000u); // at least 4 * 10,000
    BOOST_TEST(longest_value("type") == 512u);
    BOOST_TEST(longest_value("state") == 512u);
    BOOST_TEST(longest_value("rev") == 16u);
    BOOST_TEST(longest_value("form_token") == 512u);
    BOOST_TEST(longest_value("anything") == 256u);
}

BOOST_AUTO_TEST_CASE(a_request_that_was_sent_is_not_repeated) {
    BOOST_TEST(complaint("title", 5000) == "The title is too long: shorten it.");
    BOOST_TEST(complaint(std::string(65, 'n'), 0) == "A field of the form is too long: shorten it.");
    BOOST_TEST(complaint(std::string(64, 'n'), 0).empty());
}

BOOST_AUTO_TEST_SUITE_END()
