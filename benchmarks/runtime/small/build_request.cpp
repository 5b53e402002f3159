// SPDX-License-Identifier: BSL-1.0
// The request for one work item with five fields: from our aggregate, and by hand-written code that appends to a buffer.
#include "../codec.hpp"

#include <azdo/http/operation.hpp>
#include <azdo/http/to_request.hpp>

#include <charconv>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {
struct answer {
    std::int32_t id = 0;
    static constexpr auto schema() { return azdo::describe(azdo::field<"id", &answer::id>()); }
};
struct get_work_item {
    using result_type = answer;
    static constexpr auto endpoint =
        azdo::get("/{organization}/{project?}/_apis/wit/workitems/{id}", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;
    std::string organization;
    std::optional<std::string> project{};
    azdo::required<std::int32_t> id;
    std::vector<std::string> fields{};
    static constexpr auto schema() {
        using self = get_work_item;
        return azdo::describe(azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path), azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"fields", &self::fields>(azdo::as::query));
    }
};

const get_work_item& asked() {
    static const benchmarks::asked_work_item wanted;
    static const get_work_item operation{
        .organization = wanted.organization, .project = wanted.project, .id = wanted.id, .fields = wanted.fields};
    return operation;
}

/// A request as the hand-written code builds it: the target and the headers in one buffer.
struct plain_request {
    azdo::http_method method = azdo::http_method::get;
    std::string head{};
    std::size_t target_size = 0;
};

struct plain_characters {
    bool in[256]{};
    constexpr plain_characters() noexcept {
        for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"))
            in[static_cast<unsigned char>(c)] = true;
    }
};
constexpr plain_characters plain;

/// Appends text, in runs that need no encoding. Refuses line breaks and NUL, as our path does.
void append_encoded(std::string& to, std::string_view value) {
    for (std::size_t at = 0; at < value.size();) {
        std::size_t end = at;
        while (end < value.size() && plain.in[static_cast<unsigned char>(value[end])]) ++end;
        to.append(value.data() + at, end - at);
        if (end == value.size()) return;
        constexpr char digits[] = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(value[end]);
        if (byte == 0 || byte == '\r' || byte == '\n') throw std::invalid_argument("a line break or NUL");
        const char escaped[] = {'%', digits[byte >> 4], digits[byte & 15]};
        to.append(escaped, 3);
        at = end + 1;
    }
}
void append_segment(std::string& to, std::string_view value) {
    if (value.empty() || value == "." || value == "..") throw std::invalid_argument("no path segment");
    append_encoded(to, value);
}
plain_request build_by_hand(const get_work_item& operation) {
    plain_request made;
    made.head.reserve(384);
    made.head += "https://dev.azure.com/";
    append_segment(made.head, operation.organization);
    if (operation.project && !operation.project->empty()) append_segment(made.head += '/', *operation.project);
    made.head += "/_apis/wit/workitems/";
    char number[12];
    made.head.append(number, std::to_chars(number, number + sizeof number, operation.id.get()).ptr);
    if (!operation.fields.empty()) {
        made.head += "?fields=";
        for (const std::string& one : operation.fields) {
            if (&one != &operation.fields.front()) made.head += ',';
            append_encoded(made.head, one);
        }
        made.head += "&api-version=7.2-preview.3";
    } else {
        made.head += "?api-version=7.2-preview.3";
    }
    made.target_size = made.head.size();
    made.head += benchmarks::request_headers;
    return made;
}

const bool offered = benchmarks::offer(benchmarks::request_builder{"azdo",
    [] {
        const auto made = azdo::to_request(asked());
        if (!made) throw std::runtime_error(made.error().message);
        benchmarks::keep(&*made);
    },
    [] {
        const auto made = *azdo::to_request(asked());
        std::string text(made.target());
        for (const auto& header : made.headers()) ((((text += header.name) += ':') += header.value) += '\n');
        return text;
    }});
const bool offered_by_hand = benchmarks::offer(benchmarks::request_builder{"by_hand",
    [] {
        const plain_request made = build_by_hand(asked());
        benchmarks::keep(&made);
    },
    [] { return build_by_hand(asked()).head; }});
} // namespace
