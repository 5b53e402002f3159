// SPDX-License-Identifier: BSL-1.0
// `untyped_operation`: an operation whose parameters are known only at run time.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/body.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/parameter_table.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/http/to_request.hpp>
#include <azdo/http/url.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

/// The places of a parameter in a request.
enum class parameter_place : unsigned char { path, query, header };

/// A parameter of an untyped operation. An empty value is left out.
struct untyped_parameter {
    std::string key;
    parameter_place where = parameter_place::query;
    std::string value{}; ///< as the service spells it: `true`, `42`, `2026-03-01T09:30:00Z`; a list has commas
};

/// An operation that is made at run time, for programs that let a person or a configuration file name it. Its answer is the response itself.
/// A step for `call` and `co_call`, with the policies and options of any call: it goes to the right host and in the version that the server
/// has.
///
/// Example:
/// ```
/// static constexpr auto tags =
///     azdo::get("/{organization}/{project}/_apis/build/tags", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0"});
/// azdo::untyped_operation wanted{&tags};
/// wanted.set("project", "Fabrikam", azdo::parameter_place::path);
/// azdo::result<azdo::http::response> got = azdo::call(wanted, api);
/// if (got) std::cout << got->body;
/// ```
/// Where the types are known at compile time a described operation is better: it cannot lack a parameter, and its result is decoded.
///
/// Requirement: the endpoint outlives the calls; an endpoint with `constexpr static` does.
/// Failures: `invalid_input`, with nothing sent, for a path value that is missing, a path parameter without a placeholder, and values that
/// `to_request` refuses; as for any operation for other statuses than 2xx.
struct untyped_operation {
    using result_type = http::response;

    const endpoint_description* endpoint = nullptr;
    std::vector<untyped_parameter> parameters{}; ///< those without a value, too, if `untyped_page_walk` shall know them
    std::optional<http::upload> body{};
    std::string content_type = "application/json"; ///< of the body
    bool answers_bytes = false;                    ///< true for a download: its media type is any, and it may be an HTML page

    /// The parameter of this key, or null.
    const untyped_parameter* find(std::string_view key) const noexcept {
        for (const untyped_parameter& one : parameters)
            if (one.key == key) return &one;
        return nullptr;
    }
    /// Sets the value of a parameter, which is added in this place if there is none of this key.
    void set(std::string_view key, std::string value, parameter_place where = parameter_place::query) {
        for (untyped_parameter& one : parameters)
            if (one.key == key) {
                one.value = std::move(value);
                return;
            }
        parameters.push_back({std::string(key), where, std::move(value)});
    }

    result<http::request> to_request(std::string_view organization = {}) const;
    result<http::response> parse(http::response got) const {
        if (auto good = detail::check_response(got, *endpoint, answers_bytes); !good) return std::move(good).error();
        return got;
    }
};

namespace detail {
/// The tables of an untyped operation, as `write_request` reads them. Its "object" is the first of the values.
class untyped_tables {
public:
    explicit untyped_tables(const untyped_operation& what) {
        pairs_.reserve(what.parameters.size());
        for (const untyped_parameter& one : what.parameters) add(one);
        values_.emplace_back(); // of a placeholder that no parameter fills
        parameter_entry none;
        none.offset = offset_of(values_.size() - 1);
        for (std::string_view path = what.endpoint->path; !path.empty();) pieces_.push_back(take_piece(path));
        names_.assign(pieces_.size(), none);
        for (std::size_t i = 0; i < pieces_.size(); ++i) steps_.push_back(step_of(pieces_[i], names_[i]));
        if (!what.endpoint->version.text.empty()) version_ = joined({"&api-version=", what.endpoint->version.text});
        const std::string_view any = what.answers_bytes ? "application/octet-stream, text/plain" : "application/json";
        headers_ = joined({"Accept:", what.endpoint->accept.empty() ? any : what.endpoint->accept, "\nX-TFS-FedAuthRedirect:Suppress\n"});
    }
    untyped_tables(const untyped_tables&) = delete;
    untyped_tables& operator=(const untyped_tables&) = delete;

    /// The key of a path parameter that has a value and no placeholder, or an empty text.
    std::string_view without_placeholder() const noexcept {
        for (std::size_t i = 0; i < entries_.size(); ++i)
            if (entries_[i].where == place::path && !values_[i].empty() && !has_placeholder(entries_[i].key)) return entries_[i].key;
        return {};
    }
    result<http::request> write(const endpoint_description& endpoint, std::string_view organization) const {
        const operation_view view{endpoint, steps_.data(), steps_.size(), entries_.data(), entries_.size(), write_headers_and_body,
            spread_segments, version_, headers_};
        return write_request(view, values_.data(), organization);
    }

private:
    static std::uint32_t offset_of(std::size_t value) noexcept { return static_cast<std::uint32_t>(value * sizeof(std::string)); }
    void add(const untyped_parameter& one) {
        constexpr place places[] = {place::path, place::query, place::header};
        std::string& pair = pairs_.emplace_back("&");
        http::append_query(pair, one.key);
        pair += '=';
        parameter_entry made;
        made.key = one.key;
        made.pair = pair;
        made.where = places[static_cast<unsigned char>(one.where)];
        made.offset = offset_of(values_.size());
        entries_.push_back(made);
        values_.push_back(one.value);
    }
    path_step step_of(const path_piece& piece, parameter_entry& none) const noexcept {
        path_step step{piece.literal, nullptr, piece.optional, piece.catch_all, piece.name == "organization"};
        if (piece.name.empty()) return step;
        none.key = piece.name;
        step.field = &none;
        for (const parameter_entry& one : entries_)
            if (one.where == place::path && one.key == piece.name) step.field = &one;
        return step;
    }
    bool has_placeholder(std::string_view key) const noexcept {
        for (const path_piece& one : pieces_)
            if (one.name == key) return true;
        return false;
    }

    std::vector<std::string> values_{};
    std::vector<std::string> pairs_{};
    std::vector<parameter_entry> entries_{};
    std::vector<path_piece> pieces_{};
    std::vector<parameter_entry> names_{};
    std::vector<path_step> steps_{};
    std::string version_{};
    std::string headers_{};
};
} // namespace detail

/// The request of an untyped operation. Nothing is sent.
inline result<http::request> untyped_operation::to_request(std::string_view organization) const {
    const detail::untyped_tables tables(*this);
    if (const std::string_view key = tables.without_placeholder(); !key.empty())
        return fail(
            failure_kind::invalid_input, detail::joined({key, " has no placeholder in the path ", endpoint->path, "; nothing was sent"}));
    auto made = tables.write(*endpoint, organization);
    if (!made || !body) return made;
    if (auto put = detail::put_body(*body, content_type, *made); !put) return std::move(put).error();
    return made;
}

} // namespace azdo::inline v1
