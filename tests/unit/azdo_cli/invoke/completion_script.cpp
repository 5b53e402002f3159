// SPDX-License-Identifier: BSL-1.0
// tests/azdo_cli/invoke sources the script in bash.
#include <azdo_cli/invoke/completion_script.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(azdo_cli_invoke_completion_script)

using namespace azdo_cli;

BOOST_AUTO_TEST_CASE(it_is_made_from_the_tables) {
    const command list{"thing list", {}, {{"--top", "N", "at most"}, {"--from", "FILE", "where from"}}, "lists", "", nullptr};
    const command show{"show", {}, {{"--all", "", "all"}}, "shows", "", nullptr};
    const std::string script = bash_completion({&list, &show}, {{"--server", "URL", "where"}, {"--help", "", "help"}});
    const auto has = [&](std::string_view line) { BOOST_TEST(script.find(line) != script.npos, line); };
    has("\n_azdo_first='show thing'\n");
    has("\n_azdo_common='--server --help'\n");
    has("\n    'thing list') list='--top --from' ;;\n");
    has("\n    'show') list='--all' ;;\n");
    has("\n    'thing') list='list' ;;\n");
    has("\n    --from) list=file ;;\n    --server | --top) list=any ;;\n");
    has("\n    'profile') list='get_profile' ;;\n");
    has("\ncomplete -o default -F _azdo azdo\n");
    BOOST_TEST(script.find("'show') list='list'") == script.npos);
}

BOOST_AUTO_TEST_CASE(parameters_are_words_without_a_dollar) {
    BOOST_TEST(parameter_words(*find_operation("wit", "get_work_item")) == "project=\nid=\nfields=\nasOf=\nexpand=\n");
    BOOST_TEST(parameter_words(*find_operation("wit", "create_attachment")) == "project=\nfileName=\nuploadType=\nareaPath=\n"); // no body
}

BOOST_AUTO_TEST_SUITE_END()
