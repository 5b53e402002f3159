// SPDX-License-Identifier: BSL-1.0
// All text goes through html_escape.
#include "page_frame.hpp"

#include <algorithm>

namespace simulator {
namespace {

constexpr std::string_view style_sheet = R"css(:root { color-scheme: light dark; --line: #8884; --quiet: #5b6470; --accent: #0b5cad; }
@media (prefers-color-scheme: dark) { :root { --quiet: #a8b0ba; --accent: #7ab8ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 46rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--accent); }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0 1rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
ul { padding-left: 1.25rem; }
ul.plain { list-style: none; padding: 0; margin: .5rem 0; }
ul.plain li { padding: .6rem 0; border-bottom: 1px solid var(--line); }
.quiet { color: var(--quiet); font-size: .9rem; margin: 0; }
.state { display: inline-block; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; font-size: .85rem; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .4rem 1rem; margin: 1rem 0; }
dt { color: var(--quiet); } dd { margin: 0; }
.text { white-space: pre-wrap; border-left: 3px solid var(--line); padding: .25rem 0 .25rem 1rem; margin: .5rem 0; }
fieldset { border: 1px solid var(--line); border-radius: .5rem; margin: 1rem 0; padding: .5rem 1rem; }
label { display: block; padding: .5rem 0; cursor: pointer; }
label .quiet { display: block; padding-left: 1.8rem; }
input[type=radio] { width: 1.2rem; height: 1.2rem; vertical-align: -.2rem; margin: 0 .6rem 0 0; }
.buttons { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.5rem 0; }
button { flex: 1 1 8rem; min-height: 2.75rem; font: inherit; font-weight: 600; border: 1px solid #0b5cad; border-radius: .5rem; }
button { cursor: pointer; }
button.main { background: #0b5cad; color: #fff; }
button.other { background: transparent; color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; } }
)css";

} // namespace

std::string_view page_style_sheet() { return style_sheet; }

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string out;
    for (const auto part : parts) out += part;
    return out;
}

std::string link(std::string_view address, std::string_view text) {
    return joined({"<a href=\"", html_escape(address), "\">", html_escape(text), "</a>"});
}

http_reply page_reply(std::string_view title, std::string_view main, int status, std::string_view form_targets) {
    http_reply out{status, std::string{html_type}};
    out.body = joined(
        {"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, "
         "initial-scale=1\">\n<title>",
            html_escape(title), "</title>\n<link rel=\"stylesheet\" href=\"/simulator.css\">\n</head>\n<body>\n<main>\n", main,
            "</main>\n</body>\n</html>\n"});
    out.headers = {
        {"Content-Security-Policy",
            joined({"default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action ", form_targets})},
        {"X-Content-Type-Options", "nosniff"}, {"Referrer-Policy", "no-referrer"}, {"Cache-Control", "no-store"}};
    return out;
}

http_reply missing_page(std::string_view what) {
    return page_reply(
        "Not found", joined({"<h1>Not found</h1>\n<p>", html_escape(what), "</p>\n<p>", link("/", "All organizations"), "</p>\n"}), 404);
}

std::string origin_of(std::string_view address) {
    const auto authority_start = address.find("://");
    if (authority_start == std::string_view::npos) return {};
    return std::string{address.substr(0, address.find('/', authority_start + 3))};
}

/// False for characters that could end a policy or a header.
bool fits_policy(std::string_view origin) {
    return !origin.empty() &&
           std::all_of(origin.begin(), origin.end(), [](char c) { return c > ' ' && c < 0x7f && c != ';' && c != ',' && c != '\''; });
}

std::string hidden(std::string_view name, std::string_view value) {
    return joined({"<input type=\"hidden\" name=\"", html_escape(name), "\" value=\"", html_escape(value), "\">\n"});
}

std::string user_chooser(const std::vector<user>& users, std::string_view hint) {
    const auto hinted = [hint](const auto& who) { return same_text(who.unique_name, hint); };
    const bool any = std::any_of(users.begin(), users.end(), hinted);
    std::string out = "<fieldset>\n<legend>Sign in as</legend>\n";
    for (const auto& who : users) {
        if (who.is_app) continue;
        const bool chosen = any ? hinted(who) : &who == &users.front();
        out += joined({"<label><input type=\"radio\" name=\"user\" value=\"", html_escape(who.unique_name), "\"", chosen ? " checked" : "",
            ">", html_escape(who.display_name), " <span class=\"quiet\">", html_escape(who.unique_name), "</span></label>\n"});
    }
    return users.size() > 1 ? out + "</fieldset>\n" : std::string{};
}

} // namespace simulator
