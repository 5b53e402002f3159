// SPDX-License-Identifier: BSL-1.0
// Routes within an area, and what its functions have in common: bodies, ids, lists, references.
#pragma once

#include "../item_json.hpp"
#include "../vendor_error.hpp"
#include "areas.hpp"
#include "json_members.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace simulator::areas {

/// One method of one address. The path begins after `_apis`; `{}` fits one segment, `{#}` a whole number, and `{*}` at the end all that
/// follow, at least one.
struct route {
    std::string_view method;
    std::string_view path;
    std::string_view scope; ///< OAuth scopes, separated by blanks: one of them is enough; empty: none is needed
    http_reply (*answer)(rest_call& call, const std::vector<std::string>& given);
};

/// Empty if no route has the address, or none with this method; 405 for a method that the address has on no server. `given` are the
/// segments that the placeholders fit.
std::optional<http_reply> answer_by(std::span<const route> routes, rest_call& call);

/// Objects by number, which the member `id` repeats.
struct record_table {
    std::map<int, boost::json::object> rows{};
    int next = 1;

    boost::json::object& add(boost::json::object one) {
        one["id"] = next;
        return rows[next++] = std::move(one);
    }
    /// Null if there is none.
    boost::json::object* find(int id) {
        const auto found = rows.find(id);
        return found == rows.end() ? nullptr : &found->second;
    }
};

// --- requests ----------------------------------------------------------------------------------------------------------------------

/// The project in the address. Throws 404 if there is none.
const project& project_of(const rest_call& call);
/// The team in the address, or the project's first. Throws 404.
const team& team_of(const rest_call& call);
boost::json::object object_body(const rest_call& call);
boost::json::array array_body(const rest_call& call);
/// Throws 404 unless it is a whole number that an `int` holds.
int id_in(const rest_call& call, std::string_view text);
/// A parameter of the query; empty if it is missing.
std::string query_text(const rest_call& call, std::string_view name);
/// A parameter with several values, separated by commas.
std::vector<std::string> query_list(const rest_call& call, std::string_view name);

// --- members of JSON objects -------------------------------------------------------------------------------------------------------

/// The fallback if the member is missing. Throws 400 if it is not a whole number.
std::int64_t number_in(const boost::json::object& of, std::string_view name, std::int64_t fallback = 0);
bool flag_in(const boost::json::object& of, std::string_view name);
/// Null if the member is missing or of another type.
const boost::json::object* object_in(const boost::json::object& of, std::string_view name);
const boost::json::array* array_in(const boost::json::object& of, std::string_view name);
/// Throws 400 if the member is missing, empty or not a text.
std::string required_text(const boost::json::object& of, std::string_view name);
/// Replaces the members of `to` with those that `from` has, of these names.
void copy_members(boost::json::object& to, const boost::json::object& from, std::initializer_list<std::string_view> names);

// --- answers -----------------------------------------------------------------------------------------------------------------------

/// The whole list as `{count, value}`.
http_reply whole_list(boost::json::array values);
/// A page of the list, by `$top`, `$skip` and `continuationToken`.
http_reply paged_list(const rest_call& call, boost::json::array values, std::size_t usual_size);
http_reply no_content();
http_reply text_reply(std::string text, std::string_view type = "text/plain");

boost::json::object project_reference(const rest_call& call, const project& of);
boost::json::object caller_reference(const rest_call& call);
/// Null for an unknown user.
boost::json::value user_reference(const rest_call& call, std::string_view user_id);
/// `{origin}/{organization}/{project id}/_apis`
std::string project_url(const rest_call& call, const project& of);
std::string now_text(const rest_call& call);

/// An error of this area: the last part of the type is the `typeKey`.
vendor_error area_error(int status, std::string message, std::string_view space, std::string_view type);

} // namespace simulator::areas
