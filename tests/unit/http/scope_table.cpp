// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/scope_table.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <string>

BOOST_AUTO_TEST_SUITE(http_scope_table)

using namespace azdo;

namespace {
/// The published table: scope, title, inherited scope (`-` and `?`: none), meaning; separated by tabs.
std::map<std::string, std::string> published(const std::string& path) {
    std::ifstream file(path);
    std::map<std::string, std::string> all;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#') continue;
        const std::size_t first = line.find('\t'), second = line.find('\t', first + 1), third = line.find('\t', second + 1);
        const std::string inherits = line.substr(second + 1, third - second - 1);
        all[line.substr(0, first)] = inherits == "-" || inherits == "?" ? "" : inherits;
    }
    return all;
}
boost::test_tools::assertion_result data_is_here(boost::unit_test::test_unit_id) {
    if (std::getenv("AZDO_PUBLISHED_DATA") != nullptr || std::getenv("CI") != nullptr) return true;
    boost::test_tools::assertion_result no(false);
    no.message() << "SKIPPED: set AZDO_PUBLISHED_DATA to the folder that holds the vendor's published table, scopes.tsv";
    return no;
}
} // namespace

BOOST_AUTO_TEST_CASE(it_is_the_published_table, *boost::unit_test::precondition(data_is_here)) {
    const char* const data = std::getenv("AZDO_PUBLISHED_DATA");
    BOOST_REQUIRE(data != nullptr);
    const auto expected = published(std::string(data) + "/scopes.tsv");
    BOOST_TEST(expected.size() > 80u);
    std::map<std::string, std::string> ours;
    for (const scope_entry& one : scope_table) ours[std::string(one.id)] = one.inherits;
    BOOST_TEST(ours.size() == scope_table.size());
    for (const auto& one : expected) {
        BOOST_TEST(ours.contains(one.first), one.first);
        BOOST_TEST(ours[one.first] == one.second, one.first);
    }
    for (const auto& one : ours) BOOST_TEST(expected.contains(one.first), one.first);
}

BOOST_AUTO_TEST_CASE(every_scope_has_a_place_of_its_own) {
    std::set<std::string_view> ids;
    for (std::size_t i = 0; i < scope_table.size(); ++i) {
        BOOST_TEST_INFO_SCOPE(scope_table[i].id);
        ids.insert(scope_table[i].id);
        BOOST_TEST(detail::scope_index(scope_table[i].id) == i);
        BOOST_TEST((scope_table[i].inherits.empty() || detail::scope_index(scope_table[i].inherits) != detail::no_scope));
    }
    BOOST_TEST(ids.size() == scope_table.size());
    BOOST_TEST(detail::scope_index("vso.nothing") == detail::no_scope);
    BOOST_TEST(detail::scope_index("") == detail::no_scope);
    static_assert(std::tuple_size_v<detail::all_scopes> == 88);
}

BOOST_AUTO_TEST_CASE(scopes_included_in_a_scope) {
    const auto names = [](std::string_view id) {
        std::set<std::string_view> all;
        for (std::size_t i = 0; i < scope_table.size(); ++i)
            if (detail::included_by(detail::scope_index(id)).has(i)) all.insert(scope_table[i].id);
        return all;
    };
    using set = std::set<std::string_view>;
    BOOST_TEST((names("vso.work_write") == set{"vso.work_write", "vso.work", "vso.hooks_write", "vso.hooks", "vso.profile"}));
    BOOST_TEST((names("vso.identity") == set{"vso.identity"}));
    BOOST_TEST(names("user_impersonation").size() == scope_table.size());
}

BOOST_AUTO_TEST_CASE(sets_of_bits) {
    detail::scope_bits a, b;
    BOOST_TEST(a.empty());
    a.add(1);
    a.add(87);
    b.add(87);
    BOOST_TEST(a.has(1));
    BOOST_TEST(!a.has(2));
    BOOST_TEST(a.meets(b));
    BOOST_TEST(b.is_within(a));
    BOOST_TEST(!a.is_within(b));
    b.add(2);
    BOOST_TEST(!b.is_within(a));
    BOOST_TEST(!detail::scope_bits{}.meets(a));
    BOOST_TEST((detail::bits_of(any_of<>) == detail::scope_bits{}));
}

BOOST_AUTO_TEST_SUITE_END()
