// SPDX-License-Identifier: BSL-1.0
// `markdown` and `html`: the long texts of work items, with their format in the type.
#pragma once

#include <azdo/core/text.hpp>
#include <azdo/core/text_form.hpp>
#include <azdo/schema/optional.hpp>

#include <string>
#include <string_view>

namespace azdo::inline v1 {

/// A long text of a work item in Markdown. `changes`, `additions` and what uses them then also tell the service so.
///
/// Example:
/// ```
/// struct bug {
///     azdo::markdown steps{};
///     static constexpr auto schema() { return azdo::describe(azdo::field<"Microsoft.VSTS.TCM.ReproSteps", &bug::steps>()); }
/// };
/// azdo::call(azdo::create_work_item_as<bug>{.project = "p", .type = "Bug", .value = {.steps = {"1. Start it\n2. **Look**"}}}, api);
/// ```
/// A field that was turned into Markdown does not become HTML again. A server that does not know the format refuses it. Reading does not
/// convert: a field that is still HTML is read as the HTML text that it is; `work_item::multiline_fields_format` says which it is.
/// Source: https://learn.microsoft.com/azure/devops/boards/queries/markdown-guidance
struct markdown {
    std::string text{};

    bool empty() const noexcept { return text.empty(); }
    bool operator==(const markdown&) const = default;
};

/// A long text of a work item in HTML, the service's format unless another is asked for.
///
/// Example: `edited.value.description = azdo::html::of("a < b");  // a &lt; b`
struct html {
    std::string text{};

    /// The HTML that shows a plain text: markup is escaped, line breaks become `<br>`.
    static html of(std::string_view plain) {
        html made;
        for (const char c : plain) {
            if (c == '&')
                detail::append(made.text, "&amp;");
            else if (c == '<')
                detail::append(made.text, "&lt;");
            else if (c == '>')
                detail::append(made.text, "&gt;");
            else if (c == '"')
                detail::append(made.text, "&quot;");
            else if (c == '\'')
                detail::append(made.text, "&#39;");
            else if (c == '\n')
                detail::append(made.text, "<br>");
            else if (c != '\r')
                detail::append(made.text, c);
        }
        return made;
    }
    bool empty() const noexcept { return text.empty(); }
    bool operator==(const html&) const = default;
};

/// The value of `/multilineFieldsFormat/FIELD` for a member of this type; empty when there is nothing to say.
/// Source: https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/update
template <class Member>
inline constexpr std::string_view multiline_format_of = {};
template <>
inline constexpr std::string_view multiline_format_of<markdown> = "Markdown";

namespace detail {
/// A member that holds one text.
template <class T>
struct whole_text_form {
    static constexpr const char* expected = "a text";
    static bool read(std::string_view text, T& value) {
        assign(value.text, text);
        return true;
    }
    static void write(const T& value, std::string& out) { append(out, value.text); }
    static std::string_view view(const T& value) noexcept { return value.text; }
};
} // namespace detail
template <>
struct text_form<markdown> : detail::whole_text_form<markdown> {};
template <>
struct text_form<html> : detail::whole_text_form<html> {};

} // namespace azdo::inline v1
