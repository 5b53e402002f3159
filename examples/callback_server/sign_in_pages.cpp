// SPDX-License-Identifier: BSL-1.0
#include "sign_in_pages.hpp"

namespace callback_server {
namespace {

using html::element;
using html::fragment;

std::string titled(std::string_view title, const problems& found) { return (found.empty() ? "" : "Error: ") + std::string(title); }

fragment organization_field(const page_context& context, std::string_view value, const problems& found) {
    return text_field(
        {.id = "organization",
            .label = "Organization",
            .hint = context.has_app
                        ? "Its name or its address: myorg, https://dev.azure.com/myorg or https://myorg.visualstudio.com"
                        : "The address of a collection of your Azure DevOps Server: https://tfs.example.com/tfs/DefaultCollection",
            .value = value,
            .autocomplete = "organization"},
        found);
}

} // namespace

fragment start_page(const page_context& context, std::string_view organization, const problems& found, std::string_view done) {
    fragment content = error_summary(found);
    if (!done.empty()) content += success(done);
    content += heading("Connect Azure DevOps");
    content += element("p", {{"class", "lead"}}, "See the work items that are assigned to you, create new ones and change their states.");
    if (context.simulated)
        content += note({"This server runs with a simulated Azure DevOps. Try the organization ", element("strong", {}, "fabrikam"), " or ",
            element("strong", {}, "contoso"), "."});
    content += card(form(context, "/connect",
        {organization_field(context, organization, found), element("div", {{"class", "actions"}}, submit("Connect Azure DevOps"))}));
    content += element("section", {{"aria-labelledby", "next"}},
        {element("h2", {{"id", "next"}}, "What happens next"),
            element("ol", {{"class", "plain"}},
                {element("li", {},
                     context.has_app ? "Azure DevOps asks you to sign in and to allow access."
                                     : "This server asks you for a personal access token, and tries it."),
                    context.has_app ? element("li", {}, "It sends you back here.") : fragment{},
                    element("li", {}, "You see your open work items. Sign out at any time; this server then forgets its access.")})});
    return page(context, titled("Connect Azure DevOps", found), "/", content);
}

fragment token_page(const page_context& context, std::string_view organization, const problems& found) {
    fragment content = error_summary(found);
    content += heading("Personal access token");
    content += paragraph({"You sign in to an Azure DevOps Server with a personal access token. The token for ",
        element("strong", {}, organization), " is sent there and nowhere else, and is forgotten when you sign out."});
    content += card(form(context, "/token",
        {hidden("organization", organization),
            text_field({.id = "token",
                           .label = "Personal access token",
                           .hint = "With the scope Work items (read & write). You create one under User settings, Personal access tokens.",
                           .limit = 500,
                           .is_secret = true},
                found),
            element("div", {{"class", "actions"}}, {submit("Connect"), link("/", "Another organization")})}));
    return page(context, titled("Personal access token", found), {}, content);
}

fragment organization_page(
    const page_context& context, const std::vector<std::string>& mine, std::string_view organization, const problems& found) {
    fragment content = error_summary(found);
    content += heading("Organization");
    if (!mine.empty()) {
        fragment choices;
        for (const std::string& one : mine)
            choices += element("li", {},
                form(context, "/organization",
                    {hidden("organization", one), element("button", {{"class", "button second"}, {"type", "submit"}}, one)}));
        content += card({element("h2", {}, "Your organizations"), element("ul", {{"class", "choices"}}, choices)});
    }
    content += card({element("h2", {}, mine.empty() ? "Which organization?" : "Another one"),
        form(context, "/organization",
            {organization_field(context, organization, found), element("div", {{"class", "actions"}}, submit("Use this organization"))})});
    return page(context, titled("Organization", found), "/organization", content);
}

fragment sign_in_again_page(const page_context& context, std::string_view organization, bool dropped) {
    fragment content = heading("Sign in again");
    content +=
        paragraph("Azure DevOps asks you to sign in again before it goes on: something about your account, your rights or your network "
                  "has changed.");
    if (dropped) content += note("What you sent was not carried out: repeat it after signing in.");
    content += card(form(context, "/connect",
        {organization.empty() ? organization_field(context, {}, {}) : hidden("organization", organization),
            element("div", {{"class", "actions"}}, submit("Sign in again"))}));
    return page(context, "Sign in again", {}, content);
}

fragment signed_out_page(const page_context& context, std::string_view end_session) {
    return page(context, "You are signed out", {},
        {heading("You are signed out"), success("This server has forgotten its access to Azure DevOps."),
            paragraph(
                "In this browser you are still signed in to Microsoft Entra ID. Sign out there too if other people use this computer."),
            form(context, "/sign-out/entra",
                {hidden("end_session", end_session),
                    element("div", {{"class", "actions"}}, {submit("Sign out of Microsoft Entra ID"), link("/", "To the start page")})})});
}

fragment outdated_form_page(const page_context& context) {
    return failure_page(context, "This form is out of date",
        {{"It was not sent from a page of this server in this browser, or you have signed in or out since. Nothing was changed: "
          "open the page again and repeat it."}},
        "/", "To the start page");
}

fragment failure_page(
    const page_context& context, std::string_view title, const problems& found, std::string_view address, std::string_view label) {
    fragment reasons;
    for (const problem& one : found) reasons += paragraph(one.message);
    return page(context, title, {},
        {heading(title), element("div", {{"class", "alert bad"}, {"role", "alert"}}, reasons),
            element("div", {{"class", "actions"}}, button_link(address, label))});
}

} // namespace callback_server
