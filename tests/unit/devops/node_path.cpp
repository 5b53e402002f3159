// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/node_path.hpp>

#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/schema/describe.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <type_traits>

BOOST_AUTO_TEST_SUITE(devops_node_path)

namespace {
struct bug {
    azdo::area_path area{};
    azdo::iteration_path iteration{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"System.AreaPath", &bug::area>(), azdo::field<"System.IterationPath", &bug::iteration>());
    }
};
azdo::area_path path(std::string_view text) { return azdo::area_path::make(text).value(); }
} // namespace

BOOST_AUTO_TEST_CASE(parts) {
    const auto made = path("Fabrikam\\Website team\\Search");
    BOOST_TEST(made.project() == "Fabrikam");
    BOOST_TEST(made.name() == "Search");
    BOOST_TEST(made.parent().text() == "Fabrikam\\Website team");
    BOOST_TEST(path("Fabrikam").name() == "Fabrikam");
    BOOST_TEST(path("Fabrikam").parent().empty());
    BOOST_TEST((path("FABRIKAM\\a") == path("Fabrikam\\A")));
    BOOST_TEST((path("Fabrikam\\a") != path("Fabrikam\\b")));
}

BOOST_AUTO_TEST_CASE(what_is_under_what) {
    const auto website = path("Fabrikam\\Website");
    BOOST_TEST(website.is_under(website));
    BOOST_TEST(path("fabrikam\\website\\Search").is_under(website));
    BOOST_TEST(website.is_under(path("Fabrikam")));
    BOOST_TEST(!path("Fabrikam\\Website 2").is_under(website));
    BOOST_TEST(!path("Fabrikam").is_under(website));
    BOOST_TEST(!website.is_under(azdo::area_path()));
}

BOOST_AUTO_TEST_CASE(what_is_not_a_path) {
    for (const std::string& wrong : {std::string(), std::string("\\Fabrikam"), std::string("Fabrikam\\"), std::string("a\\\\b"),
             std::string("a/b"), std::string("a\\b:c"), std::string("a\\ b"), std::string("a\\b "), std::string("a\\.."),
             std::string("a\\."), std::string("a\\b\n"), std::string("a\\50%"), std::string("a\\") + std::string(256, 'x')}) {
        const auto made = azdo::area_path::make(wrong);
        BOOST_TEST(!made.has_value(), wrong);
        BOOST_TEST((made || made.error().kind == azdo::failure_kind::invalid_input));
    }
    BOOST_TEST(azdo::area_path::make("a\\" + std::string(255, 'x')).has_value());
    BOOST_TEST(azdo::area_path::make("R&D 50%\\a, b; [c]").has_value());
    BOOST_TEST(!azdo::area_path::make("R\\D&E").has_value());
    BOOST_TEST(!azdo::area_path::make("a, b; [c]\\R").has_value());
    BOOST_TEST(azdo::area_path::make("Fabrikam\\Größe, 2. Teil (neu)").has_value());
}

BOOST_AUTO_TEST_CASE(areas_are_not_iterations) {
    static_assert(!std::is_convertible_v<azdo::area_path, azdo::iteration_path>);
    static_assert(!std::is_convertible_v<std::string, azdo::area_path>);
    const auto read = azdo::json::decode<bug>(R"({"System.AreaPath":"Fabrikam\\Old: name","System.IterationPath":"Fabrikam\\Sprint 1"})");
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(read->area.name() == "Old: name");
    BOOST_TEST(azdo::json::encode(*read) == R"({"System.AreaPath":"Fabrikam\\Old: name","System.IterationPath":"Fabrikam\\Sprint 1"})");
    BOOST_TEST(!azdo::json::decode<bug>(R"({"System.AreaPath":7})").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
