// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/invoke/operation_help.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(azdo_cli_invoke_operation_help)

using namespace azdo_cli;

namespace {
std::string text_of(std::string_view area, std::string_view operation) {
    const operation_help help = help_of(*find_operation(area, operation));
    std::string text = help.usage + "\n" + help.request + "\n";
    for (const parameter_help& one : help.parameters) text += one.name + " | " + one.needed + " | " + one.type + "\n";
    for (const std::string& note : help.notes) text += note + "\n";
    return text;
}
} // namespace

BOOST_AUTO_TEST_CASE(of_a_query) {
    BOOST_TEST(text_of("wit", "get_work_item") == "azdo invoke wit get_work_item id=VALUE\n"
                                                  "GET /{organization}/{project?}/_apis/wit/workitems/{id}\n"
                                                  "project |  | text\n"
                                                  "id | required | whole number\n"
                                                  "fields |  | list of text\n"
                                                  "asOf |  | time\n"
                                                  "$expand |  | none, relations, fields, links, all\n"
                                                  "Answers with JSON.\n"
                                                  "Version 7.2-preview.3 on Azure DevOps Services; 7.1, 7.0, 6.0 on Azure DevOps Server.\n"
                                                  "https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/get-work-item\n");
}

BOOST_AUTO_TEST_CASE(bodies_answers_and_editions_are_told) {
    const auto says = [](std::string_view area, std::string_view operation, std::string_view what) {
        const std::string text = text_of(area, operation);
        BOOST_TEST(text.find(what) != text.npos, text);
    };
    says("wit", "update_work_item", "Needs a body, a JSON Patch such as [{\"op\"");
    says("wit", "update_work_item", "azdo invoke wit update_work_item id=VALUE --in-file FILE");
    says("wit", "create_attachment", "Needs a body, the bytes of a file: --in-file FILE, or - for standard input.");
    says("wit", "get_attachment", "Answers with bytes or text: --out-file FILE keeps them.");
    says("core", "list_projects", "Answers with a list; --all follows its pages.");
    says("wit", "delete_comment", "Answers with nothing.");
    says("member_entitlement_management", "get_user_entitlement", "; Azure DevOps Server does not have it.");
    says("tokens", "list_pats", "Needs a sign-in with Microsoft Entra ID");
    const std::string text = text_of("core", "list_projects");
    BOOST_TEST(text.find("organization") == text.find("organization}")); // only in the path
    BOOST_TEST(text.find("Entra") == text.npos);
}

BOOST_AUTO_TEST_CASE(every_operation_has_help) {
    for (const operation_row& one : all_operations()) {
        const operation_help help = help_of(one);
        BOOST_TEST(help.notes.size() >= 3u);
        BOOST_TEST(help.notes.back().starts_with("https://learn.microsoft.com/rest/api/azure/devops/"));
        for (const parameter_help& parameter : help.parameters) BOOST_TEST(!parameter.type.empty(), one.name);
    }
}

BOOST_AUTO_TEST_SUITE_END()
