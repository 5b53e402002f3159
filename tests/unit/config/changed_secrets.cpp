// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/changed_secrets.hpp>

#include <boost/test/unit_test.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(config_changed_secrets)

using azdo::config::changed_secrets;

namespace {
using text = azdo::secret<std::string>;
struct app {
    std::string id{};
    text key{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"id", &app::id>(), azdo::field<"key", &app::key>()); }
};
struct all {
    text first{};
    std::optional<app> one{};
    std::map<std::string, app> named{};
    std::vector<app> list{};
    std::optional<text> last{};
    int number = 0;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"first", &all::first>(), azdo::field<"one", &all::one>(), azdo::field<"named", &all::named>(),
            azdo::field<"list", &all::list>(), azdo::field<"last", &all::last>(), azdo::field<"number", &all::number>());
    }
};
std::string changed(const all& before, const all& now) {
    std::string made;
    for (const auto& pointer : changed_secrets(before, now)) made.append(pointer).append(" ");
    return made;
}
} // namespace

BOOST_AUTO_TEST_CASE(nothing_changed) {
    all one;
    BOOST_TEST(changed(one, one) == "");
    all other;
    other.number = 7;
    other.one = app{"id", text("")};
    other.named["x"] = app{"id", {}};
    other.list.resize(2);
    other.last = text("");
    BOOST_TEST(changed(one, other) == "");
    BOOST_TEST(changed(other, one) == "");
}

BOOST_AUTO_TEST_CASE(each_secret_is_named) {
    all before, now;
    now.first = text("a");
    now.one = app{"", text("b")};
    now.named["x/y"] = app{"", text("c")};
    now.list.resize(2);
    now.list[1].key = text("d");
    now.last = text("e");
    BOOST_TEST(changed(before, now) == "/first /one/key /named/x~1y/key /list/1/key /last ");
    BOOST_TEST(changed(now, before) == "/first /one/key /named/x~1y/key /list/1/key /last ");
    before = now;
    BOOST_TEST(changed(before, now) == "");
    now.named["x/y"].key = text("C");
    now.named["z"] = {};
    now.list.pop_back();
    now.one->id = "id";
    BOOST_TEST(changed(before, now) == "/named/x~1y/key /list/1/key ");
}

BOOST_AUTO_TEST_SUITE_END()
