// SPDX-License-Identifier: BSL-1.0
#include "demo_browser.hpp"

#include "site.hpp"

#include <azdo/http/form.hpp>
#include <azdo/http/url.hpp>

#include <httplib.h>

#include <algorithm>
#include <cstddef>

namespace callback_server {
namespace {

std::string decoded(std::string_view text) {
    constexpr std::pair<std::string_view, char> entities[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
    std::string out;
    while (!text.empty()) {
        const auto* found =
            std::find_if(std::begin(entities), std::end(entities), [&](const auto& one) { return text.starts_with(one.first); });
        const bool is_entity = found != std::end(entities);
        out += is_entity ? found->second : text.front();
        text.remove_prefix(is_entity ? found->first.size() : 1);
    }
    return out;
}

/// The value of an attribute in the text of a tag.
std::string attribute(std::string_view tag, std::string_view name) {
    const std::string wanted = " " + std::string(name) + "=\"";
    const std::size_t at = tag.find(wanted);
    if (at == tag.npos) return {};
    const std::size_t begin = at + wanted.size();
    return decoded(tag.substr(begin, tag.find('"', begin) - begin));
}

/// Calls `visit(tag, rest)` for each tag with this name, where `rest` is the text after the tag.
template <class F>
void for_each_tag(std::string_view html, std::string_view name, F visit) {
    const std::string begin = "<" + std::string(name);
    for (std::size_t at = html.find(begin); at != html.npos; at = html.find(begin, at + 1)) {
        const std::size_t end = html.find('>', at);
        if (end == html.npos) return;
        const char next = html[at + begin.size()];
        if (next == ' ' || next == '>') visit(html.substr(at, end - at), html.substr(end + 1));
    }
}

std::string value_of_select(std::string_view inside, seen_form& form) {
    std::string first, chosen;
    for_each_tag(inside.substr(0, inside.find("</select>")), "option", [&](std::string_view tag, std::string_view) {
        const std::string value = attribute(tag, "value");
        if (form.options.empty()) first = value;
        form.options.push_back(value);
        if (tag.ends_with(" selected")) chosen = value;
    });
    return chosen.empty() ? first : chosen;
}

seen_form read_form(std::string_view tag, std::string_view inside) {
    seen_form form;
    form.action = attribute(tag, "action");
    inside = inside.substr(0, inside.find("</form>"));
    for_each_tag(inside, "input", [&](std::string_view input, std::string_view) {
        const std::string type = attribute(input, "type");
        if (type == "radio" && input.find(" checked") == input.npos) return;
        form.fields.emplace_back(attribute(input, "name"), attribute(input, "value"));
    });
    for_each_tag(inside, "textarea",
        [&](std::string_view area, std::string_view) { form.fields.emplace_back(attribute(area, "name"), std::string()); });
    for_each_tag(inside, "select", [&](std::string_view select, std::string_view options) {
        form.fields.emplace_back(attribute(select, "name"), value_of_select(options, form));
    });
    return form;
}

/// Keeps the library from decoding and encoding the target again.
template <class Client>
void leave_target_alone(Client& client) {
    if constexpr (requires { client.set_path_encode(false); })
        client.set_path_encode(false);
    else
        client.set_url_encode(false);
}

/// Makes a page's address absolute.
std::string resolved(const std::string& base, const std::string& address) {
    return address.starts_with('/') ? origin_of(base) + address : address;
}

} // namespace

bool seen_page::shows(std::string_view text) const { return decoded(body).find(text) != std::string::npos; }

std::string seen_page::header(const std::string& name) const {
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

seen_page demo_browser::open(const std::string& address, bool follow) {
    return current_ = follow_redirects(exchange(resolved(current_.address, address), false, {}, {}), follow);
}

seen_page demo_browser::post(
    const std::string& address, const std::string& body, bool follow, const std::multimap<std::string, std::string>& headers) {
    return current_ = follow_redirects(exchange(resolved(current_.address, address), true, body, headers), follow);
}

seen_page demo_browser::submit(std::string_view action, const std::vector<std::pair<std::string, std::string>>& filled, bool follow) {
    seen_form what = form(action);
    for (const auto& one : filled) {
        const auto at = std::find_if(what.fields.begin(), what.fields.end(), [&](const auto& field) { return field.first == one.first; });
        if (at == what.fields.end())
            what.fields.push_back(one);
        else
            at->second = one.second;
    }
    std::string body;
    for (const auto& one : what.fields) {
        if (!body.empty()) body += '&';
        azdo::http::append_form(body, one.first);
        body += '=';
        azdo::http::append_form(body, one.second);
    }
    return post(what.action.empty() ? std::string(action) : what.action, body, follow, {{"Origin", origin_of(current_.address)}});
}

seen_form demo_browser::form(std::string_view action) const {
    seen_form found;
    for_each_tag(current_.body, "form", [&](std::string_view tag, std::string_view inside) {
        if (found.action.empty() && attribute(tag, "action").ends_with(action)) found = read_form(tag, inside);
    });
    return found;
}

std::string demo_browser::link(std::string_view text) const {
    std::string found;
    for_each_tag(current_.body, "a", [&](std::string_view tag, std::string_view inside) {
        if (found.empty() && decoded(inside.substr(0, inside.find("</a>"))).find(text) != std::string::npos) found = attribute(tag, "href");
    });
    return found;
}

seen_page demo_browser::exchange(
    const std::string& address, bool is_post, const std::string& body, const std::multimap<std::string, std::string>& headers) {
    seen_page page;
    page.address = address;
    const auto parts = azdo::http::split_url(address);
    if (!parts) return page;
    const std::string origin(parts->origin());
    httplib::Client client(origin);
    leave_target_alone(client);
    httplib::Headers sent;
    for (const auto& one : headers) sent.emplace(one.first, one.second);
    std::string kept;
    for (const auto& one : cookies[origin]) kept += (kept.empty() ? "" : "; ") + one.first + "=" + one.second;
    if (!kept.empty()) sent.emplace("Cookie", kept);
    std::string path(parts->path_and_query());
    if (!path.starts_with('/')) path.insert(0, 1, '/');
    auto got = is_post ? client.Post(path, sent, body, "application/x-www-form-urlencoded") : client.Get(path, sent);
    if (!got) return page;
    page.status = got->status;
    page.body = got->body;
    for (const auto& one : got->headers) {
        std::string name = one.first;
        std::transform(
            name.begin(), name.end(), name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
        page.headers.emplace(std::move(name), one.second);
    }
    keep_cookies(origin, page);
    return page;
}

seen_page demo_browser::follow_redirects(seen_page page, bool follow) {
    std::vector<std::string> redirects;
    while (follow && page.status >= 301 && page.status <= 303 && redirects.size() < 10) {
        redirects.push_back(resolved(page.address, page.header("location")));
        page = exchange(redirects.back(), false, {}, {});
    }
    page.redirects = std::move(redirects);
    return page;
}

void demo_browser::keep_cookies(const std::string& origin, const seen_page& from) {
    const auto range = from.headers.equal_range("set-cookie");
    for (auto at = range.first; at != range.second; ++at) {
        const std::string pair = at->second.substr(0, at->second.find(';'));
        const std::size_t equals = pair.find('=');
        if (equals == pair.npos) continue;
        if (at->second.find("Max-Age=0") != std::string::npos)
            cookies[origin].erase(pair.substr(0, equals));
        else
            cookies[origin][pair.substr(0, equals)] = pair.substr(equals + 1);
    }
}

} // namespace callback_server
