// SPDX-License-Identifier: BSL-1.0
#include "page.hpp"

#include <cstddef>

namespace callback_server {
namespace {

using html::attribute;
using html::element;
using html::fragment;
using html::leaf;

fragment navigation_link(std::string_view address, std::string_view label, std::string_view here) {
    std::vector<attribute> attributes{{"href", std::string(address)}};
    if (address == here) attributes.push_back({"aria-current", "page"});
    return element("a", attributes, label);
}

fragment navigation(const page_context& context, std::string_view here) {
    if (context.signed_in == nullptr) return {};
    fragment links;
    if (!context.signed_in->organization.empty()) {
        links += navigation_link("/items", "My work items", here);
        links += navigation_link("/projects", "New work item", here);
    }
    links += navigation_link("/organization", "Organization", here);
    links += form(context, "/sign-out", element("button", {{"class", "quiet"}, {"type", "submit"}}, "Sign out"));
    return element("nav", {{"aria-label", "Main"}}, links);
}

fragment footer(const page_context& context) {
    fragment text;
    if (context.signed_in != nullptr) {
        text += {"Signed in as ", element("strong", {}, context.signed_in->name)};
        if (!context.signed_in->organization.empty())
            text += {", connected to ", link(context.signed_in->organization_url, context.signed_in->organization)};
        text += ".";
    } else {
        text += "Your password is never typed here: you sign in on the pages of Azure DevOps.";
    }
    if (context.simulated) text += " This is a demonstration: it talks to a simulated Azure DevOps on this machine.";
    return element("footer", {}, element("div", {{"class", "width"}}, paragraph(text)));
}

const problem* problem_of(std::string_view field, const problems& found) {
    for (const problem& one : found)
        if (one.field == field) return &one;
    return nullptr;
}

/// A label, a hint, an error, then the control, with the attributes that associate them.
template <class Control>
fragment labelled(std::string_view id, std::string_view label, std::string_view hint, const problems& found, Control control) {
    const problem* wrong = problem_of(id, found);
    std::vector<attribute> attributes{{"id", std::string(id)}, {"name", std::string(id)}};
    std::string described;
    fragment content = element("label", {{"for", std::string(id)}}, label);
    if (!hint.empty()) {
        content += element("span", {{"class", "hint"}, {"id", std::string(id) + "-hint"}}, hint);
        described = std::string(id) + "-hint";
    }
    if (wrong != nullptr) {
        content += element("span", {{"class", "wrong"}, {"id", std::string(id) + "-wrong"}}, wrong->message);
        described += (described.empty() ? "" : " ") + std::string(id) + "-wrong";
        attributes.push_back({"aria-invalid", "true"});
    }
    if (!described.empty()) attributes.push_back({"aria-describedby", described});
    content += control(std::move(attributes));
    return element("div", {{"class", "field"}}, content);
}

} // namespace

fragment page(const page_context& context, std::string_view title, std::string_view here, const fragment& content) {
    const fragment head = element("head", {},
        {leaf("meta", {{"charset", "utf-8"}}), leaf("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}),
            element("title", {}, std::string(title) + " – Azure DevOps connection"),
            leaf("link", {{"rel", "stylesheet"}, {"href", "/style.css"}})});
    const fragment top = element("header", {{"class", "site"}},
        element("div", {{"class", "width"}},
            {element("a", {{"class", "brand"}, {"href", context.signed_in != nullptr ? "/items" : "/"}}, "Azure DevOps connection"),
                navigation(context, here)}));
    const fragment body = element("body", {},
        {element("a", {{"class", "skip"}, {"href", "#main"}}, "Skip to content"), top,
            element("main", {{"id", "main"}, {"tabindex", "-1"}, {"class", "width"}}, content), footer(context)});
    return html::document(element("html", {{"lang", "en"}}, {head, body}));
}

fragment error_summary(const problems& found) {
    if (found.empty()) return {};
    fragment list;
    for (const problem& one : found)
        list += element("li", {}, one.field.empty() ? fragment(one.message) : link("#" + one.field, one.message));
    return element("div", {{"class", "alert bad"}, {"role", "alert"}, {"tabindex", "-1"}, {"autofocus"}},
        {element("h2", {}, "That did not work"), element("ul", {}, list)});
}

fragment success(const fragment& content) { return element("div", {{"class", "alert good"}, {"role", "status"}}, paragraph(content)); }
fragment note(const fragment& content) { return element("div", {{"class", "alert note"}}, paragraph(content)); }
fragment card(const fragment& content) { return element("section", {{"class", "card"}}, content); }
fragment heading(std::string_view text) { return element("h1", {}, text); }
fragment paragraph(const fragment& content) { return element("p", {}, content); }
fragment link(std::string_view address, const fragment& content) { return element("a", {{"href", std::string(address)}}, content); }
fragment button_link(std::string_view address, std::string_view label) {
    return element("a", {{"class", "button"}, {"href", std::string(address)}}, label);
}

fragment form(const page_context& context, std::string_view address, const fragment& content) {
    return element("form", {{"method", "post"}, {"action", std::string(address)}}, {hidden("form_token", context.form_token), content});
}
fragment submit(std::string_view label) { return element("button", {{"class", "button"}, {"type", "submit"}}, label); }
fragment hidden(std::string_view name, std::string_view value) {
    return leaf("input", {{"type", "hidden"}, {"name", std::string(name)}, {"value", std::string(value)}});
}

fragment text_field(const text_input& what, const problems& found) {
    return labelled(what.id, what.label, what.hint, found, [&](std::vector<attribute> attributes) {
        attributes.push_back({"type", what.is_secret ? "password" : "text"});
        attributes.push_back({"value", std::string(what.value)});
        attributes.push_back({"autocomplete", std::string(what.autocomplete)});
        attributes.push_back({"maxlength", std::to_string(what.limit)});
        attributes.push_back({"spellcheck", "false"});
        attributes.push_back({"autocapitalize", "none"});
        return leaf("input", attributes);
    });
}

fragment text_area(std::string_view id, std::string_view label, std::string_view hint, std::string_view value, const problems& found) {
    return labelled(id, label, hint, found, [&](std::vector<attribute> attributes) {
        attributes.push_back({"rows", "6"});
        attributes.push_back({"maxlength", "10000"});
        return element("textarea", attributes, "\n" + std::string(value));
    });
}

fragment select_field(
    std::string_view id, std::string_view label, const std::vector<choice>& choices, std::string_view chosen, const problems& found) {
    return labelled(id, label, {}, found, [&](const std::vector<attribute>& attributes) {
        fragment options;
        for (const choice& one : choices) {
            std::vector<attribute> of_option{{"value", one.value}};
            if (one.value == chosen) of_option.push_back({"selected"});
            options += element("option", of_option, one.label);
        }
        return element("select", attributes, options);
    });
}

} // namespace callback_server
