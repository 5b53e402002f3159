// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/diff.hpp>

#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(json_diff)

namespace json = azdo::json;
namespace bj = boost::json;

namespace {
std::string between(std::string_view before, std::string_view after) {
    return json::encode(json::diff(*json::raw::parse(before), *json::raw::parse(after)).value());
}

/// Documents without end, each like the last with a few changes.
struct documents {
    std::uint32_t state = 1;
    std::uint32_t draw(std::uint32_t below) {
        state = state * 1664525u + 1013904223u;
        return (state >> 8) % below;
    }
    bj::value make(int depth) {
        switch (draw(depth > 0 ? 8 : 5)) {
        case 0: return nullptr;
        case 1: return draw(2) == 0;
        case 2: return static_cast<int>(draw(3));
        case 3: return draw(3) + 0.5;
        case 4: return bj::string("ab").subview(0, draw(3));
        case 5:
        case 6: {
            bj::array list;
            for (auto left = draw(5); left > 0; --left) list.push_back(make(depth - 1));
            return list;
        }
        default: {
            bj::object made;
            for (auto left = draw(5); left > 0; --left) made[key()] = make(depth - 1);
            return made;
        }
        }
    }
    std::string key() {
        static const std::string all[] = {"a", "b", "", "/", "~", "~1", "0", "-", "\xc3\xa9"};
        return all[draw(9)];
    }
    void change(bj::value& what) {
        if (bj::array* const list = what.if_array(); list != nullptr && !list->empty() && draw(4) > 0) {
            const auto at = draw(static_cast<std::uint32_t>(list->size()));
            if (draw(3) == 0)
                list->erase(list->begin() + at);
            else if (draw(2) == 0)
                list->insert(list->begin() + at, make(1));
            else
                change((*list)[at]);
        } else if (bj::object* const object = what.if_object(); object != nullptr && !object->empty() && draw(4) > 0) {
            const auto at = object->begin() + draw(static_cast<std::uint32_t>(object->size()));
            if (draw(3) == 0)
                object->erase(at);
            else if (draw(2) == 0)
                (*object)[key()] = make(1);
            else
                change(at->value());
        } else
            what = make(2);
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(what_differs) {
    const struct {
        std::string_view before, after, patch;
    } rows[] = {{"{}", "{}", "[]"}, {R"({"a":1})", R"({"a":1.0})", "[]"}, {R"({"a":1,"b":2})", R"({"b":2,"a":1})", "[]"},
        {"1", "2", R"([{"op":"replace","path":"","value":2}])"}, {"[]", "{}", R"([{"op":"replace","path":"","value":{}}])"},
        {R"({"a":1,"b":2})", R"({"b":3,"c":4})",
            R"([{"op":"remove","path":"/a"},{"op":"replace","path":"/b","value":3},{"op":"add","path":"/c","value":4}])"},
        {R"({"a/b":{"~":[1]}})", R"({"a/b":{"~":[2]}})", R"([{"op":"replace","path":"/a~1b/~0/0","value":2}])"},
        {"[1,2,3]", "[1,3]", R"([{"op":"remove","path":"/1"}])"}, {"[1,3]", "[1,2,3]", R"([{"op":"add","path":"/1","value":2}])"},
        {"[1,1,1]", "[1]", R"([{"op":"remove","path":"/2"},{"op":"remove","path":"/1"}])"},
        {"[1]", "[1,1,1]", R"([{"op":"add","path":"/1","value":1},{"op":"add","path":"/2","value":1}])"},
        {R"([{"id":1,"n":"x"},{"id":2}])", R"([{"id":1,"n":"y"},{"id":2}])", R"([{"op":"replace","path":"/0/n","value":"y"}])"},
        {"[null]", "[false]", R"([{"op":"replace","path":"/0","value":false}])"}};
    for (const auto& one : rows) BOOST_TEST(between(one.before, one.after) == one.patch);
}

// tests/interop/json_patch.mjs does the same with fast-json-patch on the other side.
BOOST_AUTO_TEST_CASE(applied_it_gives_the_other_document) {
    documents source;
    for (int i = 0; i < 500; ++i) {
        const bj::value before = source.make(4);
        bj::value after = before;
        for (auto left = source.draw(4); left > 0; --left) source.change(after);
        const json::patch what = json::diff(before, after);
        const auto got = json::apply(what, before);
        const bool same = got && json::detail::same_value(*got, after);
        BOOST_REQUIRE_MESSAGE(same, bj::serialize(before) << " to " << bj::serialize(after) << " by " << json::encode(what));
        BOOST_REQUIRE(what.empty() == json::detail::same_value(before, after));
    }
}

BOOST_AUTO_TEST_CASE(text_with_a_number_beyond_a_double_has_no_difference) {
    const auto big = json::raw::parse("[1e999]").value(), small = json::raw::parse("[1]").value();
    BOOST_TEST(!json::diff(big, small).has_value());
    BOOST_TEST(!json::diff(small, big).has_value());
    BOOST_TEST(!json::apply(json::patch{}, big).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
