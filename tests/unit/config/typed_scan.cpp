// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/services/services_config.hpp>
#include <azdo/config/typed_scan.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <string_view>

BOOST_AUTO_TEST_SUITE(config_typed_scan)

using namespace azdo::config;

namespace {
struct typed_text {
    azdo::json::scanned text;
    typed_scan scan;
    explicit typed_text(std::string_view written) : text(azdo::json::scan(written)), scan(text, type_descriptor_of<services_config>) {}
    std::uint32_t at(std::string_view pointer) const {
        for (std::uint32_t i = 0; i < scan.size(); ++i)
            if (text.pointer_of(i) == pointer) return i;
        BOOST_ERROR("there is no such node");
        return 0;
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(types_follow_the_description) {
    const typed_text made(R"({"apiServer":{"port":1,"x":{"port":2}},"integrations":{"devops":{"cloud":{"disabled":true},"other":{}}}})");
    BOOST_CHECK(made.scan.typed(made.at("/apiServer/port")).type->kind == value_kind::number);
    BOOST_TEST(made.scan.typed(made.at("/apiServer/x")).type == nullptr);
    BOOST_TEST(made.scan.typed(made.at("/apiServer/x/port")).type == nullptr);
    BOOST_TEST(made.scan.is_object(made.at("/apiServer")));
    BOOST_TEST(made.scan.is_map(made.at("/integrations/devops")));
    BOOST_TEST(made.scan.usual_key(made.at("/integrations/devops")) == "cloud");
    BOOST_TEST(made.scan.typed(made.at("/integrations/devops/cloud")).takes_variables);
    BOOST_TEST(!made.scan.typed(made.at("/integrations/devops/other")).takes_variables);
    BOOST_TEST(made.scan.is_object(made.at("/integrations/devops/other")));
    BOOST_TEST(made.scan.written(made.at("/apiServer/port")) == "1");
}

BOOST_AUTO_TEST_CASE(nodes_by_offset_and_by_key) {
    const typed_text made(R"({"a": [1, 2], "a": 3})");
    BOOST_TEST(made.scan.at(0) == 0u);
    BOOST_TEST(made.scan.at(1) == made.at("/a"));
    BOOST_TEST(made.scan.at(7) == made.at("/a/0"));
    BOOST_TEST(made.scan.at(10) == made.at("/a/1"));
    BOOST_TEST(made.scan.written(made.scan.child(0, "a")) == "3");
    BOOST_TEST(made.scan.child(0, "b") == azdo::json::scan_node::none);
}

BOOST_AUTO_TEST_CASE(decoded_objects_by_node) {
    typed_text made(
        R"({"apiServer":{"port":1},"integrations":{"devops":{"cloud":{},"other":{}},"github":{"cloud":{}}},"x":{},"apiServer":{"port":2}})");
    services_config value;
    value.api_server.emplace();
    auto& devops = value.integrations.emplace().devops.emplace();
    devops["cloud"].disabled = true;
    made.scan.find_values(&value, made.text.repeated_keys());
    const auto at = [&](std::string_view pointer) { return made.scan.typed(made.at(pointer)).value; };
    BOOST_TEST(at("") == static_cast<const void*>(&value));
    BOOST_TEST(at("/integrations") == static_cast<const void*>(&*value.integrations));
    BOOST_TEST(at("/integrations/devops") == static_cast<const void*>(&devops));
    BOOST_TEST(at("/integrations/devops/cloud") == static_cast<const void*>(&devops["cloud"]));
    BOOST_TEST(at("/integrations/devops/other") == nullptr);
    BOOST_TEST(at("/integrations/github/cloud") == nullptr);
    BOOST_TEST(at("/x") == nullptr);
    BOOST_TEST(at("/apiServer") == nullptr); // the first of two
    BOOST_TEST(made.scan.typed(made.scan.child(0, "apiServer")).value == static_cast<const void*>(&*value.api_server));
}

BOOST_AUTO_TEST_CASE(disabled_sections) {
    typed_text made(
        R"({"integrations":{"devops":{"cloud":{"appClientId":"x","disabled":true}},"github":{"cloud":{"appClientId":"y","disabled":false}}}})");
    made.scan.switch_off([&](std::uint32_t i) { return made.scan.written(i) == "true"; });
    BOOST_TEST(made.scan.typed(made.at("/integrations/devops/cloud/appClientId")).off);
    BOOST_TEST(!made.scan.typed(made.at("/integrations/devops")).off);
    BOOST_TEST(!made.scan.typed(made.at("/integrations/github/cloud/appClientId")).off);
}

BOOST_AUTO_TEST_SUITE_END()
