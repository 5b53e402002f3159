// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/minimal_scopes.hpp>

#include "sample.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <type_traits>

BOOST_AUTO_TEST_SUITE(http_minimal_scopes)

using namespace azdo;

namespace {
/// An operation that needs one of these.
template <class... Scopes>
struct needing {
    using result_type = void;
    static constexpr auto endpoint = azdo::get("/{organization}", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<Scopes...>;
    std::string organization;
    static constexpr auto schema() { return azdo::describe(azdo::field<"organization", &needing::organization>(azdo::as::path)); }
};
template <class... Operations, class... Expected>
constexpr bool is_minimal(scopes_of<Expected...>) {
    return std::is_same_v<std::remove_cvref_t<decltype(minimal_scopes<Operations...>)>, scopes_of<Expected...>>;
}
namespace s = azdo::scope;
} // namespace

BOOST_AUTO_TEST_CASE(one_operation_needs_the_narrowest_of_its_alternatives) {
    static_assert(is_minimal<needing<s::work>>(scope_set<s::work>));
    static_assert(is_minimal<needing<s::code_full, s::code, s::code_write>>(scope_set<s::code>));
    static_assert(is_minimal<needing<s::code, s::identity>>(scope_set<s::identity>)); // code includes three more
    static_assert(is_minimal<needing<>>(scope_set<>));
    static_assert(is_minimal<>(scope_set<>));
    BOOST_TEST(minimal_scopes<sample::get_thing>.text() == "vso.work");
}

BOOST_AUTO_TEST_CASE(a_wider_scope_includes_the_narrower) {
    static_assert(is_minimal<needing<s::work>, needing<s::work_write>, needing<s::work>>(scope_set<s::work_write>));
    static_assert(is_minimal<needing<s::profile>, needing<s::code>>(scope_set<s::code>));
    static_assert(
        is_minimal<needing<s::identity>, needing<s::work>, needing<s::work_write>, needing<>>(scope_set<s::identity, s::work_write>));
    BOOST_TEST((minimal_scopes<needing<s::work_write>, needing<s::identity>>.text()) == "vso.identity vso.work_write");
}

BOOST_AUTO_TEST_CASE(the_cover_is_smaller_than_a_greedy_one) {
    // graph is in most operations and a greedy search takes it first; identity and wiki alone are enough.
    using a = needing<s::graph, s::identity>;
    using b = needing<s::graph, s::wiki>;
    using c = needing<s::graph, s::identity>;
    using d = needing<s::graph, s::wiki>;
    using e = needing<s::identity, s::analytics>;
    using f = needing<s::wiki, s::auditlog>;
    static_assert(is_minimal<a, b, c, d, e, f>(scope_set<s::identity, s::wiki>));
    static_assert(is_minimal<f, e, d, c, b, a>(scope_set<s::identity, s::wiki>));
    BOOST_TEST((minimal_scopes<a, b, c, d, e, f>.covers(e::scopes)));
}

BOOST_AUTO_TEST_CASE(of_two_as_small_the_one_that_grants_less) {
    using a = needing<s::code, s::graph>;
    using b = needing<s::code, s::graph>;
    static_assert(is_minimal<a, b>(scope_set<s::graph>));
    static_assert(is_minimal<needing<s::work_write, s::build>, needing<s::work, s::build>>(scope_set<s::build>));
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_CASE(every_small_case_is_as_small_as_trying_all_subsets) {
    constexpr std::size_t scopes = 5;
    const std::size_t places[scopes] = {detail::scope_index("vso.identity"), detail::scope_index("vso.work"),
        detail::scope_index("vso.work_write"), detail::scope_index("vso.code"), detail::scope_index("vso.profile")};
    unsigned seed = 11;
    const auto draw = [&] { return (seed = seed * 1103515245u + 12345u) >> 16; };
    for (int round = 0; round < 300; ++round) {
        std::array<detail::scope_bits, 4> needs{};
        for (auto& one : needs)
            for (const std::size_t place : places)
                if (draw() % 3 == 0) one.add(place);
        const auto covers = [&](const detail::scope_bits& chosen) {
            detail::scope_bits held;
            for (std::size_t i = 0; i < scope_table.size(); ++i)
                if (chosen.has(i))
                    for (std::size_t word = 0; word < 2; ++word) held.words[word] |= detail::included_by(i).words[word];
            return std::all_of(needs.begin(), needs.end(), [&](const auto& one) { return one.empty() || one.meets(held); });
        };
        std::size_t smallest = scopes;
        for (unsigned subset = 0; subset < 1u << scopes; ++subset) {
            detail::scope_bits chosen;
            std::size_t count = 0;
            for (std::size_t i = 0; i < scopes; ++i)
                if ((subset >> i & 1) != 0) chosen.add(places[i]), ++count;
            if (covers(chosen)) smallest = std::min(smallest, count);
        }
        const auto found = detail::smallest_cover(needs);
        BOOST_TEST(found.count == smallest);
        BOOST_TEST(covers(found.chosen));
    }
}

BOOST_AUTO_TEST_SUITE_END()
