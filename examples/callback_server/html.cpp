// SPDX-License-Identifier: BSL-1.0
#include "html.hpp"

#include <azdo/http/url.hpp>

#include <utility>

namespace callback_server::html {
namespace {

void append_escaped(std::string& out, std::string_view text) {
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default:
            if ((byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7f)
                out += "\xEF\xBF\xBD";
            else
                out += c;
        }
    }
}

bool is_address_attribute(std::string_view name) { return name == "href" || name == "action" || name == "src" || name == "formaction"; }

void append_open(std::string& out, word tag, const std::vector<attribute>& attributes) {
    (out += '<') += tag.text();
    for (const attribute& one : attributes) {
        (out += ' ') += one.name.text();
        if (one.value.empty() && !is_address_attribute(one.name.text()) && one.name.text() != "value") continue;
        out += "=\"";
        if (is_address_attribute(one.name.text()) && !is_safe_address(one.value))
            out += '#';
        else
            append_escaped(out, one.value);
        out += '"';
    }
    out += '>';
}

} // namespace

fragment::fragment(std::string_view text) { append_escaped(markup_, text); }

fragment::fragment(std::initializer_list<fragment> parts) {
    for (const fragment& part : parts) markup_ += part.markup_;
}

fragment element(word tag, const std::vector<attribute>& attributes, const fragment& content) {
    fragment made;
    append_open(made.markup_, tag, attributes);
    made.markup_ += content.markup_;
    ((made.markup_ += "</") += tag.text()) += '>';
    return made;
}

fragment leaf(word tag, const std::vector<attribute>& attributes) {
    fragment made;
    append_open(made.markup_, tag, attributes);
    return made;
}

fragment document(const fragment& root) {
    fragment made;
    made.markup_ = "<!doctype html>\n" + root.markup_ + "\n";
    return made;
}

bool is_safe_address(std::string_view address) noexcept {
    for (const char c : address)
        if (static_cast<unsigned char>(c) <= 0x20 || c == '\\' || c == 0x7f) return false;
    if (address.starts_with('#')) return true;
    if (address.starts_with('/')) return !address.starts_with("//");
    const auto parts = azdo::http::split_url(address);
    return parts && (parts->is_secure() || parts->is_loopback());
}

std::string address(
    std::initializer_list<std::string_view> segments, std::initializer_list<std::pair<std::string_view, std::string_view>> query) {
    std::string out;
    for (const std::string_view one : segments) {
        out += '/';
        azdo::http::append_segment(out, one);
    }
    if (out.empty()) out = "/";
    char separator = '?';
    for (const auto& one : query) {
        out += std::exchange(separator, '&');
        azdo::http::append_query(out, one.first);
        out += '=';
        azdo::http::append_query(out, one.second);
    }
    return out;
}

} // namespace callback_server::html
