// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/parameter_table.hpp>

#include "sample.hpp"

#include <azdo/http/to_request.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(http_parameter_table)

using namespace azdo;

namespace {
/// Keys with characters that are not literal everywhere.
struct odd_keys {
    using result_type = void;
    static constexpr auto endpoint = azdo::post("/{organization}/_apis/odd", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    [[maybe_unused]] static constexpr auto scopes = azdo::any_of<azdo::scope::work>;
    std::string organization;
    std::optional<std::string> top{};
    std::optional<std::string> blank{};
    std::vector<std::string> words{};
    static constexpr auto schema() {
        using self = odd_keys;
        return azdo::describe(azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"$top", &self::top>(azdo::as::query), azdo::field<"a b&\xc3\xa9", &self::blank>(azdo::as::query),
            azdo::field<"$w*", &self::words>(azdo::as::form));
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(a_row_for_each_field_with_its_place) {
    constexpr auto& rows = detail::parameters_of<sample::get_thing>;
    BOOST_TEST(rows.size() == 6u); // the fields and an empty row at the end
    const std::vector<std::string_view> keys{"organization", "project", "id", "fields", "$deep"};
    for (std::size_t i = 0; i < keys.size(); ++i) {
        BOOST_TEST_INFO_SCOPE(i);
        BOOST_TEST(rows[i].key == keys[i]);
        BOOST_TEST((rows[i].where == (i < 3 ? detail::place::path : detail::place::query)));
    }
    BOOST_TEST((rows[0].write == nullptr && rows[1].write != nullptr));
    BOOST_TEST(rows[5].key == "");
}

BOOST_AUTO_TEST_CASE(keys_are_encoded_for_their_place) {
    constexpr auto& rows = detail::parameters_of<odd_keys>;
    BOOST_TEST(rows[0].pair == "");
    BOOST_TEST(rows[1].pair == "&$top=");
    BOOST_TEST(rows[2].pair == "&a%20b%26%C3%A9=");
    BOOST_TEST(rows[3].pair == "&%24w*=");
    const auto made = to_request(odd_keys{.organization = "acme", .top = "1", .blank = "x y", .words = {"a", "b"}});
    BOOST_TEST(made.value().target() == "https://dev.azure.com/acme/_apis/odd?$top=1&a%20b%26%C3%A9=x%20y&api-version=7.1");
    BOOST_TEST(made.value().body() == "%24w*=a%2Cb");
}

BOOST_AUTO_TEST_CASE(the_pieces_of_a_path) {
    constexpr auto& path = detail::path_of<sample::get_thing>;
    BOOST_TEST(path[0].literal == "/");
    BOOST_TEST(path[0].field->key == "organization");
    BOOST_TEST((!path[0].optional && path[1].optional));
    BOOST_TEST(path[1].field->key == "project");
    BOOST_TEST(path[2].literal == "/_apis/wit/things/");
    BOOST_TEST(path[2].field->key == "id");
}

BOOST_AUTO_TEST_CASE(whether_a_place_is_used) {
    BOOST_TEST((detail::has_place<odd_keys>(detail::place::header, detail::place::form, detail::place::body)));
    BOOST_TEST((!detail::has_place<sample::get_thing>(detail::place::header, detail::place::form, detail::place::body)));
}

BOOST_AUTO_TEST_SUITE_END()
