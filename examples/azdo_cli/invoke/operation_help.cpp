// SPDX-License-Identifier: BSL-1.0
#include "operation_help.hpp"

#include <azdo/http/edition.hpp>
#include <azdo/http/paging.hpp>

#include <algorithm>
#include <string_view>

namespace azdo_cli {
namespace {

std::string join(const std::vector<std::string_view>& all) {
    std::string text;
    for (const std::string_view one : all) text.append(text.empty() ? "" : ", ").append(one);
    return text;
}

std::string type_in_words(const parameter& one) {
    std::string text = one.is_list ? "list of " : "";
    if (!one.values.empty()) return text + join(one.values);
    if (one.type == "boolean") return text + "true or false";
    if (one.type == "int32" || one.type == "int64") return text + "whole number";
    return text.append(one.type);
}

std::string body_in_words(const parameter& body, std::string_view area) {
    std::string text = body.required ? "Needs a body, " : "Takes a body, ";
    if (body.type == "application/json")
        text += "JSON";
    else if (body.type == "application/json-patch+json")
        text += "a JSON Patch such as [{\"op\": \"add\", \"path\": \"/fields/System.Title\", \"value\": \"Title\"}]";
    else
        text += "the bytes of a file";
    if (body.type == "application/json-patch+json" && area != "wit") text = text.substr(0, text.find(" such as"));
    return text + ": --in-file FILE, or - for standard input.";
}

std::string answer_in_words(const operation_row& one, const std::vector<parameter>& all) {
    const auto pages = [](const parameter& each) {
        return each.where != part::path && azdo::detail::paging_role_of(each.key) != azdo::detail::paging_role::none;
    };
    if (one.result == answer::none) return "Answers with nothing.";
    if (one.result == answer::bytes) return "Answers with bytes or text: --out-file FILE keeps them.";
    std::string text = one.result == answer::list ? "Answers with a list" : "Answers with JSON";
    return text + (std::any_of(all.begin(), all.end(), pages) ? "; --all follows its pages." : ".");
}

std::string editions_in_words(const operation_row& one) {
    constexpr azdo::edition servers[] = {azdo::edition::server_7_1, azdo::edition::server_7_0, azdo::edition::server_6_0};
    std::vector<std::string_view> versions;
    for (const azdo::edition server : servers)
        if (const std::string_view one_version = azdo::detail::version_on(one.endpoint.version, server).version; !one_version.empty())
            versions.push_back(one_version);
    std::string text("Version ");
    text.append(one.endpoint.version.text).append(" on Azure DevOps Services; ");
    return text + (versions.empty() ? "Azure DevOps Server does not have it." : join(versions) + " on Azure DevOps Server.");
}

} // namespace

operation_help help_of(const operation_row& one) {
    const std::vector<parameter> all = parameters_of(one);
    operation_help made;
    made.usage = std::string("azdo invoke ").append(one.area).append(" ").append(one.name);
    made.request = std::string(to_string(one.endpoint.method)).append(" ").append(one.endpoint.path);
    for (const parameter& each : all) {
        if (each.where == part::body) {
            made.notes.push_back(body_in_words(each, one.area));
            made.usage += each.required ? " --in-file FILE" : " [--in-file FILE]";
        } else if (each.key != "organization") {
            made.parameters.push_back({std::string(each.key), each.required ? "required" : "", type_in_words(each)});
            if (each.required) made.usage.append(" ").append(each.key).append("=VALUE");
        }
    }
    made.notes.push_back(answer_in_words(one, all));
    made.notes.push_back(editions_in_words(one));
    if (one.needs_entra_token) made.notes.emplace_back("Needs a sign-in with Microsoft Entra ID: it accepts no personal access token.");
    made.notes.push_back(std::string("https://learn.microsoft.com/rest/api/azure/devops/").append(one.documentation));
    return made;
}

} // namespace azdo_cli
