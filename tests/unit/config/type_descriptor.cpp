// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/type_descriptor.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/boxed.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <boost/test/unit_test.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(config_type_descriptor)

using namespace azdo::config;

namespace {
struct tree {
    std::string name{};
    std::vector<tree> inner{};
    azdo::boxed<tree> other{};
    static constexpr auto schema() {
        return azdo::describe(azdo::tag<"kind", "tree">(),
            azdo::field<"name", &tree::name>(azdo::as::required, azdo::as::doc{"words"}, azdo::as::env{"NAME"}),
            azdo::field<"inner", &tree::inner>(), azdo::field<"other", &tree::other>());
    }
};
struct all {
    azdo::secret<std::string> hidden{};
    std::optional<int> number{};
    double ratio = 0;
    bool off = false;
    std::map<std::string, tree> trees{};
    azdo::json::raw anything{};
    azdo::unknown_fields rest{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"hidden", &all::hidden>(), azdo::field<"number", &all::number>(),
            azdo::field<"ratio", &all::ratio>(), azdo::field<"off", &all::off>(switches_off),
            azdo::field<"trees", &all::trees>(usual_key{"main"}), azdo::field<"anything", &all::anything>(), azdo::rest<&all::rest>(),
            open_ended());
    }
    void check(diagnostic_sink& say) const {
        if (number) say.error("number", std::to_string(*number));
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(members) {
    const type_descriptor& root = type_descriptor_of<all>;
    BOOST_CHECK(root.kind == value_kind::object);
    BOOST_TEST(root.open_ended);
    BOOST_TEST(!root.refuses_others);
    BOOST_REQUIRE_EQUAL(root.count, 6u);
    BOOST_TEST(root.find("hidden")->type->secret);
    BOOST_CHECK(root.find("hidden")->type->kind == value_kind::text);
    BOOST_CHECK(root.find("number")->type->kind == value_kind::number);
    BOOST_CHECK(root.find("ratio")->type->kind == value_kind::number);
    BOOST_CHECK(root.find("off")->type->kind == value_kind::boolean);
    BOOST_TEST(root.find("off")->switches_off);
    BOOST_TEST(root.find("trees")->usual_key == "main");
    BOOST_CHECK(root.find("trees")->type->kind == value_kind::map);
    BOOST_CHECK(root.find("anything")->type->kind == value_kind::other);
    BOOST_TEST(root.find("none") == nullptr);
}

BOOST_AUTO_TEST_CASE(a_type_that_contains_itself) {
    const type_descriptor& one = *type_descriptor_of<all>.find("trees")->type->inner;
    BOOST_TEST(one.count == 4u);
    BOOST_TEST(one.find("kind")->type == nullptr);
    BOOST_TEST(one.find("name")->required);
    BOOST_TEST(one.find("name")->doc == "words");
    BOOST_TEST(one.find("name")->variable == "NAME");
    BOOST_CHECK(one.find("inner")->type->kind == value_kind::list);
    BOOST_TEST(one.find("inner")->type->inner->members == one.members);
    BOOST_TEST(one.find("other")->type->members == one.members);
    BOOST_TEST(one.check_entry == nullptr);
}

BOOST_AUTO_TEST_CASE(a_type_s_own_check_of_a_decoded_value) {
    diagnostic_sink say(std::nullopt);
    all value;
    value.number = 42;
    type_descriptor_of<all>.check_entry(&value, say);
    BOOST_REQUIRE_EQUAL(say.made().size(), 1u);
    BOOST_TEST(say.made()[0].message == "42");
}

BOOST_AUTO_TEST_CASE(objects_in_a_decoded_value) {
    all value;
    tree& main = value.trees["main"];
    main.inner.resize(2);
    main.other = tree{"x", {}, {}};
    const type_descriptor* const root = &type_descriptor_of<all>;
    BOOST_TEST(find_object(root, &value, {}) == static_cast<const void*>(&value));
    BOOST_TEST(find_object(root, &value, {"trees"}) == static_cast<const void*>(&value.trees));
    BOOST_TEST(find_object(root, &value, {"trees", "main"}) == static_cast<const void*>(&main));
    BOOST_TEST(find_object(root, &value, {"trees", "main", "other"}) == static_cast<const void*>(&*main.other));
    BOOST_TEST(find_object(root, &value, {"trees", "main", "other", "other"}) == nullptr);
    BOOST_TEST(find_object(root, &value, {"trees", "main", "other", "other", "other"}) == nullptr);
    for (const char* key : {"off", "number", "hidden", "none", "anything"}) BOOST_TEST(find_object(root, &value, {key}) == nullptr, key);
    BOOST_TEST(find_object(root, &value, {"trees", "none"}) == nullptr);
    const type_descriptor& one = *root->find("trees")->type->inner;
    const type_descriptor& list = *one.find("inner")->type;
    BOOST_TEST(one.find("inner")->value(&main) == static_cast<const void*>(&main.inner));
    BOOST_TEST(list.element(&main.inner, "", 1) == static_cast<const void*>(&main.inner[1]));
    BOOST_TEST(list.element(&main.inner, "", 2) == nullptr);
    BOOST_TEST(root->find("trees")->type->element(&value.trees, "none", 0) == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
