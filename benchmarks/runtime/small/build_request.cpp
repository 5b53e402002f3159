// SPDX-License-Identifier: BSL-1.0
// The request for one work item with five fields: from our aggregate, and by code that appends to a buffer.
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
    azdo::given<std::int32_t> id;
    std::vector<std::string> fields{};
    static constexpr auto schema() {
        using self = get_work_item;
        return azdo::describe(azdo::field<"organization", &self::organization>(azdo::as::path), azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path), azdo::field<"fields", &self::fields>(azdo::as::query));
    }
};

const get_work_item& asked() {
    static const get_work_item operation{.organization = "fabrikam", .project = "Fabrikam Fiber", .id = 1234,
        .fields = {"System.Title", "System.State", "System.AssignedTo", "System.Description", "Microsoft.VSTS.Common.Priority"}};
    return operation;
}

/// A request as the code by hand makes it: the target and the headers in one buffer.
struct plain_request {
    azdo::http_method method = azdo::http_method::get;
    std::string head{};
    std::size_t target_size = 0;
};

void append_encoded(std::string& to, std::string_view value) {
    for (const char c : value) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
        if (plain) {
            to += c;
        } else {
            constexpr char digits[] = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned char>(c);
            to += '%';
            to += digits[byte >> 4];
            to += digits[byte & 15];
        }
    }
}
plain_request build_by_hand(const get_work_item& operation) {
    plain_request made;
    made.head.reserve(384);
    made.head += "https://dev.azure.com/";
    append_encoded(made.head, operation.organization);
    if (operation.project) append_encoded(made.head += '/', *operation.project);
    made.head += "/_apis/wit/workitems/";
    char number[12];
    made.head.append(number, std::to_chars(number, number + sizeof number, operation.id.get()).ptr);
    char lead = '?';
    if (!operation.fields.empty()) {
        made.head += "?fields=";
        for (const std::string& one : operation.fields) {
            if (&one != &operation.fields.front()) made.head += ',';
            append_encoded(made.head, one);
        }
        lead = '&';
    }
    made.head += lead;
    made.head += "api-version=7.2-preview.3";
    made.target_size = made.head.size();
    made.head += "Accept:application/json\nX-TFS-FedAuthRedirect:Suppress\n";
    return made;
}

azdo::http::request build(const get_work_item& operation) {
    auto made = azdo::to_request(operation);
    if (!made) throw std::runtime_error(made.error().message);
    return *std::move(made);
}
const bool offered = benchmarks::offer(benchmarks::request_builder{"azdo",
    [] {
        const auto made = build(asked());
        benchmarks::keep(&made);
    },
    [] {
        const auto made = build(asked());
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
